import {
  annualCosts,
  costSheetView,
  fiscalYear,
  fiscalYearInQuery,
  id,
  pageLimit,
  pageOf,
} from '@kyoyo/contracts';
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
import { mayManage, maySeeCosts, worksOrPays, worksSomewhere } from '../access.ts';
import { findInstrument } from '../instrument/queries.ts';
import type { Tables } from '../schema.ts';
import { listCostSheets } from './queries.ts';
import { costSheetIdOf, costSheetStream } from './stream.ts';

const cursor = z.string().regex(/^2[01]\d\d\.[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);

/** What keeping instruments costs, by instrument and fiscal year. */
export function addCostSheetRoutes(
  app: ServiceApp,
  { store, database: { query }, clock }: Parts<Tables>,
): void {
  app.post(
    '/api/instruments/:id/cost-sheets',
    {
      config: {
        access: worksSomewhere,
        operation: 'setCostSheet',
        summary: 'Say what keeping an instrument costs in a fiscal year',
      },
      schema: {
        params: z.object({ id }),
        body: z.strictObject({ fiscalYear, costs: annualCosts }),
        response: { 200: z.object({ id, version: z.int() }) },
      },
    },
    async (request, reply) => {
      const { id: instrumentId } = request.params;
      const found = (await findInstrument(query, instrumentId, clock())) ?? refuseWith('not-found');
      const { id: institutionId } = found.institution;
      if (!mayManage(identityOf(request), institutionId)) return refuseWith('forbidden');
      const outcome = await store.execute(costSheetStream, {
        streamId: costSheetIdOf(instrumentId, request.body.fiscalYear),
        command: { institutionId, instrumentId, ...request.body },
        context: commandContext(request),
      });
      return sendVersioned(reply, replyOf(outcome));
    },
  );

  app.get(
    '/api/cost-sheets',
    {
      config: {
        access: worksOrPays,
        operation: 'listCostSheets',
        summary: 'List what keeping the instruments of an institution costs',
      },
      schema: {
        querystring: z.object({
          institutionId: id,
          instrumentId: id.optional(),
          fiscalYear: fiscalYearInQuery.optional(),
          cursor: cursor.optional(),
          limit: pageLimit,
        }),
        response: { 200: pageOf(costSheetView) },
      },
    },
    async (request) => {
      const filter = request.query;
      if (!maySeeCosts(identityOf(request), filter.institutionId)) return refuseWith('forbidden');
      return listCostSheets(query, filter);
    },
  );
}
