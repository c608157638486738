import { id, newPlan, pageLimit, pageOf, planView } from '@kyoyo/contracts';
import { newId } from '@kyoyo/kernel';
import {
  commandContext,
  identityOf,
  type Parts,
  readingOf,
  refuseWith,
  replyOf,
  sendVersioned,
  type ServiceApp,
} from '@kyoyo/service-kit';
import { sql } from 'kysely';
import { z } from 'zod';
import { managesSomewhere, mayPublish } from '../access.ts';
import type { Tables } from '../schema.ts';
import { findPlan, institutionsWithPlans, listPlans } from './queries.ts';
import { planStream } from './stream.ts';

const changed = z.object({ id, version: z.int() });
const manager = { access: managesSomewhere };

export function addPlanRoutes(app: ServiceApp, parts: Parts<Tables>): void {
  const { store, database } = parts;

  app.get(
    '/api/plans',
    {
      config: {
        access: 'person' as const,
        operation: 'listPlans',
        summary: 'List the plans of an institution',
        asOf: true,
      },
      schema: {
        querystring: z.object({ institutionId: id, cursor: id.optional(), limit: pageLimit }),
        response: { 200: pageOf(planView) },
      },
    },
    async (request) => {
      const { institutionId } = request.query;
      const ids = sql`SELECT plan_id FROM plan WHERE institution_id = ${institutionId}`;
      const { query } = await readingOf(request, parts, { stream: planStream, ids });
      return listPlans(query, request.query);
    },
  );

  app.get(
    '/api/plan-institutions',
    {
      config: {
        access: 'person' as const,
        operation: 'listPlanInstitutions',
        summary: 'List the institutions that offer plans',
      },
      schema: { response: { 200: z.object({ institutionIds: z.array(id) }) } },
    },
    async () => ({ institutionIds: await institutionsWithPlans(database.query) }),
  );

  app.post(
    '/api/plans',
    {
      config: { ...manager, operation: 'publishPlan', summary: 'Publish a plan' },
      schema: {
        body: z.strictObject({ institutionId: id, plan: newPlan }),
        response: { 201: changed },
      },
    },
    async (request, reply) => {
      const { institutionId, plan } = request.body;
      if (!mayPublish(identityOf(request), institutionId)) return refuseWith('forbidden');
      const outcome = await store.execute(planStream, {
        streamId: newId(),
        isNew: true,
        command: { type: 'PublishPlan', institutionId, plan },
        context: commandContext(request),
      });
      return sendVersioned(reply.code(201), replyOf(outcome));
    },
  );

  const ownPlan = async (request: Parameters<typeof identityOf>[0], planId: string) => {
    const found = (await findPlan(database.query, planId)) ?? refuseWith('not-found');
    return mayPublish(identityOf(request), found.institutionId) ? found : refuseWith('forbidden');
  };

  app.post(
    '/api/plans/:id/versions',
    {
      config: { ...manager, operation: 'changePlan', summary: 'Publish a new version of a plan' },
      schema: {
        params: z.object({ id }),
        body: z.strictObject({ plan: newPlan }),
        response: { 200: changed },
      },
    },
    async (request, reply) => {
      const { institutionId } = await ownPlan(request, request.params.id);
      const outcome = await store.execute(planStream, {
        streamId: request.params.id,
        command: { type: 'PublishPlan', institutionId, plan: request.body.plan },
        context: commandContext(request),
      });
      return sendVersioned(reply, replyOf(outcome));
    },
  );

  app.post(
    '/api/plans/:id/withdrawal',
    {
      config: { ...manager, operation: 'withdrawPlan', summary: 'Offer a plan no longer' },
      schema: {
        params: z.object({ id }),
        body: z.strictObject({}),
        response: { 200: changed },
      },
    },
    async (request, reply) => {
      await ownPlan(request, request.params.id);
      const outcome = await store.execute(planStream, {
        streamId: request.params.id,
        command: { type: 'WithdrawPlan' },
        context: commandContext(request),
      });
      return sendVersioned(reply, replyOf(outcome));
    },
  );
}
