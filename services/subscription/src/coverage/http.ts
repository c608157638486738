import { coverageView, idsInQuery } from '@kyoyo/contracts';
import { identityOf, type Parts, type ServiceApp } from '@kyoyo/service-kit';
import { z } from 'zod';
import { maySeeCoverage } from '../access.ts';
import type { Tables } from '../schema.ts';

/** Contracts by their ids, as a booking or a charge names them, with what each covers. */
export function addCoverageRoutes(app: ServiceApp, { database }: Parts<Tables>): void {
  app.get(
    '/api/coverages',
    {
      config: {
        access: 'person',
        operation: 'listCoverages',
        summary: 'Read what contracts cover, by their ids; those that one may not see are left out',
      },
      schema: {
        querystring: z.object({ contractIds: idsInQuery(200) }),
        response: { 200: z.object({ items: z.array(coverageView) }) },
      },
    },
    async (request) => {
      const who = identityOf(request);
      const rows = await database.query
        .selectFrom('coverage')
        .select(['contract_id', 'coverage'])
        .where('contract_id', 'in', [...request.query.contractIds])
        .execute();
      const items = rows.map((row) => ({ contractId: row.contract_id, ...row.coverage }));
      return { items: items.filter((one) => maySeeCoverage(who, one)) };
    },
  );
}
