import { hasRole, id, leadTimeView, pageLimit } from '@kyoyo/contracts';
import { identityOf, type Parts, refuseWith, type ServiceApp } from '@kyoyo/service-kit';
import { z } from 'zod';
import { isOfInstitution } from '../research/access.ts';
import type { Tables } from '../schema.ts';
import { listLeadTimes, mediansOf } from './queries.ts';

/** How long it takes from the first question to the first run, by form of contract. */
export function addLeadTimeRoutes(app: ServiceApp, { database: { query } }: Parts<Tables>): void {
  app.get(
    '/api/contract-lead-times',
    {
      config: {
        access: 'person',
        operation: 'readContractLeadTimes',
        summary: 'Read how long contracts of an institution took, to agree and to the first run',
      },
      schema: {
        querystring: z.object({ institutionId: id, cursor: id.optional(), limit: pageLimit }),
        response: { 200: leadTimeView },
      },
    },
    async (request) => {
      const who = identityOf(request);
      const { institutionId } = request.query;
      const isOf = isOfInstitution(who, institutionId);
      if (!isOf && !hasRole(who, 'operations')) return refuseWith('forbidden');
      const page = await listLeadTimes(query, { ...request.query, isOfInstitution: isOf });
      return { forms: await mediansOf(query, institutionId), ...page };
    },
  );
}
