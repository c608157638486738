import { costRecoveryView, fiscalYearInQuery, id, pageLimit } from '@kyoyo/contracts';
import { identityOf, type Parts, refuseWith, type ServiceApp } from '@kyoyo/service-kit';
import { z } from 'zod';
import { maySeeInstitution } from '../access.ts';
import type { Tables } from '../schema.ts';
import { listRecovery } from './queries.ts';

/** What instruments bring against what keeping them costs. */
export function addCostRecoveryRoutes(app: ServiceApp, { database }: Parts<Tables>): void {
  app.get(
    '/api/cost-recovery',
    {
      config: {
        access: 'person',
        operation: 'listCostRecovery',
        summary: 'Read what instruments bring against what keeping them costs, by fiscal year',
      },
      schema: {
        querystring: z.object({
          institutionId: id,
          fiscalYear: fiscalYearInQuery,
          instrumentId: id.optional(),
          cursor: id.optional(),
          limit: pageLimit,
        }),
        response: { 200: costRecoveryView },
      },
    },
    async (request) => {
      const filter = request.query;
      if (!maySeeInstitution(identityOf(request), filter.institutionId)) {
        return refuseWith('forbidden');
      }
      return listRecovery(database.query, filter);
    },
  );
}
