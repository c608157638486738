import {
  allowanceUsesView,
  allowanceView,
  contractFeeView,
  date,
  id,
  instantFromOffset,
  pageLimit,
  pageOf,
  subscriptionView,
} from '@kyoyo/contracts';
import { type Instant, japanInstant, newId } from '@kyoyo/kernel';
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
import { maySeeInstitution, maySubscribe } from '../access.ts';
import { listUses, readAllowance } from '../allowance/queries.ts';
import type { Tables } from '../schema.ts';
import { createSubscriptionCommands } from './commands.ts';
import { chosenPlan, mustBeMembers } from './chosen-plan.ts';
import { listFees, listSubscriptions, plansOf } from './queries.ts';
import { seenSubscription } from './seen.ts';

const person = { access: 'person' as const };
const changed = z.object({ id, version: z.int() });
const params = z.object({ id });
const page = { cursor: id.optional(), limit: pageLimit };

/** In the period that is on, or in the first. */
const shownAt = ({ current, startsOn }: Shown): Instant =>
  current?.period.start ?? japanInstant(startsOn);
type Shown = Pick<z.infer<typeof subscriptionView>, 'current' | 'startsOn'>;

export function addSubscriptionRoutes(app: ServiceApp, parts: Parts<Tables>): void {
  const { database, clock } = parts;
  const commands = createSubscriptionCommands(parts);

  const seen = (request: Parameters<typeof identityOf>[0], contractId: string) =>
    seenSubscription(parts, request, contractId);

  app.get(
    '/api/subscriptions',
    {
      config: { ...person, operation: 'listSubscriptions', summary: 'List subscriptions' },
      schema: {
        querystring: z.object({ institutionId: id.optional(), ...page }),
        response: { 200: pageOf(subscriptionView) },
      },
    },
    async (request) => {
      const { institutionId, cursor, limit } = request.query;
      const who = identityOf(request);
      if (institutionId !== undefined && !maySeeInstitution(who, institutionId)) {
        return refuseWith('forbidden');
      }
      const of =
        institutionId === undefined
          ? { column: 'organisation_id' as const, value: who.organisationId }
          : { column: 'institution_id' as const, value: institutionId };
      return listSubscriptions(database.query, { ...of, cursor, limit }, clock());
    },
  );

  app.post(
    '/api/subscriptions',
    {
      config: {
        access: maySubscribe,
        operation: 'subscribeToPlan',
        summary: 'Subscribe to a plan',
      },
      schema: {
        body: z.strictObject({
          planId: id,
          startsOn: date,
          personIds: z.array(id).max(200).default([]),
        }),
        response: { 201: changed },
      },
    },
    async (request, reply) => {
      const { planId, startsOn, personIds } = request.body;
      const { organisationId, personId: askedBy } = identityOf(request);
      await mustBeMembers(database, organisationId, personIds);
      const now = clock();
      const { chosen, eligible } = await chosenPlan(database, planId, organisationId, now);
      const contractId = newId();
      const wish = { ...chosen, contractId, organisationId, startsOn, personIds, askedBy };
      const outcome = await commands.change(
        contractId,
        () => ({ type: 'Subscribe', wish, eligible, now }),
        commandContext(request),
      );
      return sendVersioned(reply.code(201), replyOf(outcome));
    },
  );

  app.get(
    '/api/subscriptions/:id',
    {
      config: { ...person, operation: 'readSubscription', summary: 'Read a subscription' },
      schema: { params, response: { 200: subscriptionView } },
    },
    async (request, reply) => sendVersioned(reply, await seen(request, request.params.id)),
  );

  app.get(
    '/api/subscriptions/:id/allowance',
    {
      config: {
        ...person,
        operation: 'readAllowance',
        summary: 'Read what is used and left in a period of a subscription',
      },
      schema: {
        params,
        querystring: z.object({ at: instantFromOffset.optional() }),
        response: { 200: allowanceView },
      },
    },
    async (request) => {
      const subscription = await seen(request, request.params.id);
      const at = request.query.at ?? shownAt(subscription);
      const allowance =
        (await readAllowance(database.query, { contractId: subscription.id, at, now: clock() })) ??
        refuseWith('not-found');
      const plans = await plansOf(database.query, subscription.id, allowance.period);
      return { ...allowance, plans };
    },
  );

  app.get(
    '/api/subscriptions/:id/uses',
    {
      config: {
        ...person,
        operation: 'listAllowanceUses',
        summary: 'List who, or which instrument, used how much of a period of a subscription',
      },
      schema: {
        params,
        querystring: z.object({
          by: z.enum(['person', 'instrument']),
          at: instantFromOffset.optional(),
          cursor: z
            .string()
            .regex(/^\d{1,9}~[0-9a-f-]{36}$/)
            .optional(),
          limit: pageLimit,
        }),
        response: { 200: allowanceUsesView },
      },
    },
    async (request) => {
      const subscription = await seen(request, request.params.id);
      const { at = shownAt(subscription), ...asked } = request.query;
      const wish = { contractId: subscription.id, at, ...asked };
      return (await listUses(database.query, wish)) ?? refuseWith('not-found');
    },
  );

  app.get(
    '/api/subscriptions/:id/fees',
    {
      config: { ...person, operation: 'listContractFees', summary: 'List the fees of a contract' },
      schema: { params, querystring: z.object(page), response: { 200: pageOf(contractFeeView) } },
    },
    async (request) => {
      const { id: contractId } = await seen(request, request.params.id);
      return listFees(database.query, { contractId, ...request.query });
    },
  );
}
