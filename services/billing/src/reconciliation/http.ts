import { differenceKind, id, pageLimit, reconciliationView } from '@kyoyo/contracts';
import { identityOf, type Parts, refuseWith, type ServiceApp } from '@kyoyo/service-kit';
import { z } from 'zod';
import { readsBooks, readsBooksSomewhere } from '../access.ts';
import type { Tables } from '../schema.ts';
import { boardCursor, readBoard } from './board.ts';

const asked = z.object({
  institutionId: id,
  month: z.string().regex(/^20\d\d-(0[1-9]|1[0-2])$/),
});

/** What was booked beside what was used, charged, billed and paid. */
export function addReconciliationRoutes(app: ServiceApp, { database, clock }: Parts<Tables>): void {
  app.get(
    '/api/reconciliation',
    {
      config: {
        access: readsBooksSomewhere,
        operation: 'readReconciliation',
        summary: 'Compare what was booked, used, charged, billed and paid in a month',
      },
      schema: {
        querystring: asked.extend({
          difference: differenceKind.optional(),
          counterpartyId: id.optional(),
          instrumentId: id.optional(),
          cursor: boardCursor.optional(),
          limit: pageLimit,
        }),
        response: { 200: reconciliationView },
      },
    },
    async (request) => {
      const { institutionId } = request.query;
      if (!readsBooks(identityOf(request), institutionId)) return refuseWith('forbidden');
      return readBoard(database.query, { ...request.query, now: clock() });
    },
  );
}
