import { id, instantFromOffset } from '@kyoyo/contracts';
import {
  commandContext,
  identityOf,
  type Parts,
  refuseWith,
  replyOf,
  sendVersioned,
  type ServiceApp,
} from '@kyoyo/service-kit';
import { z } from 'zod';
import { managesSomewhere, maySubscribe, mayPublish } from '../access.ts';
import type { Tables } from '../schema.ts';
import { changeTo, mustBeMembers } from './chosen-plan.ts';
import { createSubscriptionCommands } from './commands.ts';
import { ownSubscription, seenSubscription } from './seen.ts';
import type { PeriodFacts, SubscriptionCommand } from './state.ts';

type Request = Parameters<typeof identityOf>[0];

const changed = z.object({ id, version: z.int() });
const params = z.object({ id });
const reason = z.string().trim().min(1).max(500);
const personIds = z.array(id).max(200);
export const anotherPlan = { planId: id, personIds: personIds.default([]) };
const nothing = z.strictObject({});

type Step = ReturnType<typeof stepRouteOf>;

/** Steps of a subscription that there is: its organisation's, and the institution's. */
export function addSubscriptionStepRoutes(app: ServiceApp, parts: Parts<Tables>): void {
  const step = stepRouteOf(app, parts);
  addInstitutionSteps(step, parts);
  addOrganisationSteps(step, parts);
}

/** Adds one step, to those of the organisation or of the institution whose subscription it is. */
function stepRouteOf(app: ServiceApp, parts: Parts<Tables>) {
  const commands = createSubscriptionCommands(parts);

  const institutions = async (request: Request, contractId: string) => {
    const one = await seenSubscription(parts, request, contractId);
    return mayPublish(identityOf(request), one.institutionId) ? one : refuseWith('forbidden');
  };

  const step = <Body extends z.ZodType>(
    path: string,
    {
      operation,
      summary,
      body,
      of,
    }: {
      readonly operation: string;
      readonly summary: string;
      readonly body: Body;
      readonly of: 'organisation' | 'institution';
    },
    commandOf: (
      asked: z.output<Body>,
      request: Request,
    ) => Promise<(facts: PeriodFacts) => SubscriptionCommand>,
  ) =>
    app.post(
      `/api/subscriptions/:id/${path}`,
      {
        config: {
          access: of === 'organisation' ? maySubscribe : managesSomewhere,
          operation,
          summary,
        },
        schema: { params, body, response: { 200: changed } },
      },
      async (request, reply) => {
        const { id: contractId } = request.params;
        if (of === 'organisation') await ownSubscription(parts, request, contractId);
        else await institutions(request, contractId);
        const command = await commandOf(request.body as z.output<Body>, request);
        const outcome = await commands.change(contractId, command, commandContext(request));
        return sendVersioned(reply, replyOf(outcome));
      },
    );

  return step;
}

function addInstitutionSteps(step: Step, { clock }: Parts<Tables>): void {
  step(
    'approval',
    {
      operation: 'approveSubscription',
      summary: 'Approve a subscription',
      body: nothing,
      of: 'institution',
    },
    async (_, request) => () => ({
      type: 'Approve',
      by: identityOf(request).personId,
      now: clock(),
    }),
  );
  step(
    'declination',
    {
      operation: 'declineSubscription',
      summary: 'Decline a subscription',
      body: z.strictObject({ reason }),
      of: 'institution',
    },
    async (asked) => () => ({ type: 'Decline', ...asked, now: clock() }),
  );
  step(
    'fair-use',
    {
      operation: 'liftFairUse',
      summary: 'Let more be used in one period than fair use allows',
      body: z.strictObject({
        periodStart: instantFromOffset,
        capMinutes: z.int().min(1).max(1_000_000),
        reason,
      }),
      of: 'institution',
    },
    async (asked, request) => () => ({
      type: 'LiftFairUse',
      now: clock(),
      ...asked,
      by: identityOf(request).personId,
    }),
  );
}

function addOrganisationSteps(step: Step, { database, clock }: Parts<Tables>): void {
  step(
    'plan',
    {
      operation: 'changeSubscriptionPlan',
      summary: 'Change the plan of a subscription from today',
      body: z.strictObject(anotherPlan),
      of: 'organisation',
    },
    async (asked, request) => {
      const { organisationId } = identityOf(request);
      const command = await changeTo(database, asked, organisationId, clock());
      return () => command;
    },
  );
  step(
    'seats',
    {
      operation: 'setSeats',
      summary: 'Set who uses a subscription',
      body: z.strictObject({ personIds }),
      of: 'organisation',
    },
    async (asked, request) => {
      const { organisationId } = identityOf(request);
      await mustBeMembers(database, organisationId, asked.personIds);
      return () => ({ type: 'SetSeats', ...asked, now: clock() });
    },
  );
  step(
    'pause',
    {
      operation: 'pauseSubscription',
      summary: 'Pause a subscription',
      body: nothing,
      of: 'organisation',
    },
    async () => () => ({ type: 'Pause', now: clock() }),
  );
  step(
    'resumption',
    {
      operation: 'resumeSubscription',
      summary: 'Resume a paused subscription',
      body: nothing,
      of: 'organisation',
    },
    async () => (facts) => ({ type: 'Resume', facts, now: clock() }),
  );
  step(
    'cancellation',
    {
      operation: 'cancelSubscription',
      summary: 'Cancel a subscription',
      body: nothing,
      of: 'organisation',
    },
    async () => () => ({ type: 'Cancel', now: clock() }),
  );
}
