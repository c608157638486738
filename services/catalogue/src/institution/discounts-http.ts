import {
  id,
  institutionDiscountsView,
  instantFromOffset,
  newDiscountRules,
  pageLimit,
  pageOf,
} from '@kyoyo/contracts';
import {
  commandContext,
  identityOf,
  type Parts,
  refuseWith,
  replyOf,
  type ServiceApp,
} from '@kyoyo/service-kit';
import { z } from 'zod';
import { mayManage, worksSomewhere } from '../access.ts';
import type { Tables } from '../schema.ts';
import { findApprovalsNeeded, listDiscounts } from './queries.ts';
import { institutionStream } from './stream.ts';

const params = z.object({ id });

/** What an institution takes off for some, from an instant on, on all of its instruments. */
export function addDiscountRoutes(
  app: ServiceApp,
  { store, database, clock }: Parts<Tables>,
): void {
  app.get(
    '/api/institutions/:id/discounts',
    {
      config: {
        access: 'person' as const,
        operation: 'listDiscounts',
        summary: 'List the discounts of an institution by date',
      },
      schema: {
        params,
        querystring: z.object({ cursor: instantFromOffset.optional(), limit: pageLimit }),
        response: { 200: pageOf(institutionDiscountsView) },
      },
    },
    async (request) => {
      const { id: institutionId } = request.params;
      if ((await findApprovalsNeeded(database.query, institutionId)) === undefined) {
        return refuseWith('not-found');
      }
      return listDiscounts(database.query, institutionId, request.query);
    },
  );

  app.post(
    '/api/institutions/:id/discounts',
    {
      config: {
        access: worksSomewhere,
        operation: 'setDiscounts',
        summary: 'Set the discounts of an institution from an instant on',
      },
      schema: {
        params,
        body: z.strictObject({ effectiveFrom: instantFromOffset, rules: newDiscountRules }),
        response: { 201: z.object({ id }) },
      },
    },
    async (request, reply) => {
      const { id: institutionId } = request.params;
      if ((await findApprovalsNeeded(database.query, institutionId)) === undefined) {
        return refuseWith('not-found');
      }
      if (!mayManage(identityOf(request), institutionId)) return refuseWith('forbidden');
      const outcome = await store.execute(institutionStream, {
        streamId: institutionId,
        command: { type: 'SetDiscounts', discounts: request.body, now: clock() },
        context: commandContext(request),
      });
      return reply.code(201).send(replyOf(outcome));
    },
  );
}
