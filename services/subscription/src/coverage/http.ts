import { type Coverage, coverageView, idsInQuery } from '@kyoyo/contracts';
import { identityOf, type Parts, type ServiceApp } from '@kyoyo/service-kit';
import { sql } from 'kysely';
import { z } from 'zod';
import { maySeeCoverage } from '../access.ts';
import type { Tables } from '../schema.ts';

/** The latest; no organisation books under more. */
const ownMax = 200;

/** Contracts by their ids, as a booking or a charge names them, with what each covers. */
export function addCoverageRoutes(app: ServiceApp, { database, clock }: Parts<Tables>): void {
  app.get(
    '/api/coverages',
    {
      config: {
        access: 'person',
        operation: 'listCoverages',
        summary:
          'Read what contracts cover, by their ids; without, those that one’s organisation has',
      },
      schema: {
        querystring: z.object({ contractIds: idsInQuery(200).optional() }),
        response: { 200: z.object({ items: z.array(coverageView) }) },
      },
    },
    async (request) => {
      const who = identityOf(request);
      const { contractIds } = request.query;
      const select = database.query.selectFrom('coverage').select(['contract_id', 'coverage']);
      const rows = await (
        contractIds
          ? select.where('contract_id', 'in', [...contractIds])
          : select
              .where(sql<boolean>`coverage -> 'organisationIds' ? ${who.organisationId}`)
              .orderBy('contract_id', 'desc')
              .limit(ownMax)
      ).execute();
      const now = clock();
      const isOn = ({ periods }: Coverage) => periods.some(({ end }) => end > now);
      const items = rows
        .filter(({ coverage }) => contractIds !== undefined || isOn(coverage))
        .map((row) => ({ contractId: row.contract_id, ...row.coverage }));
      // Those that one may not see are left out.
      return { items: items.filter((one) => maySeeCoverage(who, one)) };
    },
  );
}
