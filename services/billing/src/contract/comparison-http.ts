import { contractComparisonView, type Coverage, id, instantFromOffset } from '@kyoyo/contracts';
import { identityOf, type Parts, refuseWith, type ServiceApp } from '@kyoyo/service-kit';
import { z } from 'zod';
import { maySeeCostOfContract } from '../access.ts';
import type { Tables } from '../schema.ts';
import { readComparison, readPeriodAt } from './comparison.ts';

/** Whether a subscription pays: its cost beside that of the same uses without it. */
export function addContractComparisonRoutes(
  app: ServiceApp,
  { database, clock }: Parts<Tables>,
): void {
  app.get(
    '/api/contract-comparisons/:id',
    {
      config: {
        access: 'person' as const,
        operation: 'compareContract',
        summary: 'Compare a period of a subscription with what its uses would have cost without it',
      },
      schema: {
        params: z.object({ id }),
        querystring: z.object({ at: instantFromOffset.optional() }),
        response: { 200: contractComparisonView },
      },
    },
    async (request) => {
      const { id: contractId } = request.params;
      const client = await database.pool.connect();
      try {
        const { rows } = await client.query<{ coverage: Coverage }>(
          'SELECT coverage FROM coverage WHERE contract_id = $1',
          [contractId],
        );
        const coverage = rows[0]?.coverage;
        if (!coverage || !maySeeCostOfContract(identityOf(request), coverage)) {
          return refuseWith('not-found');
        }
        const { institutionId } = coverage;
        const period =
          (await readPeriodAt(client, contractId, request.query.at ?? clock())) ??
          refuseWith('not-found');
        return await readComparison(client, { contractId, institutionId }, period);
      } finally {
        client.release();
      }
    },
  );
}
