import {
  pageLimit,
  pageOf,
  researchListed,
  researchStatus,
  researchView,
  id,
} from '@kyoyo/contracts';
import {
  identityOf,
  type Parts,
  refuseWith,
  sendVersioned,
  type ServiceApp,
} from '@kyoyo/service-kit';
import { z } from 'zod';
import { isOfInstitution, seesAllOfOwn } from './access.ts';
import type { Tables } from '../schema.ts';
import { umbrellaOf } from './facts.ts';
import { countByStatus, listResearch, readRemarks, readVersions } from './queries.ts';
import type { ReadResearch } from './reading.ts';
import { listedView, researchViewOf } from './views.ts';

const config = { access: 'person' as const };

/** With an institution's first page comes how many stand where, also what is on no page yet. */
const researchList = pageOf(researchListed).extend({
  counts: z.array(z.object({ status: researchStatus, count: z.int() })).nullable(),
});

export function addResearchQueries(
  app: ServiceApp,
  { database: { query, pool } }: Parts<Tables>,
  read: ReadResearch,
): void {
  app.get(
    '/api/research-contracts',
    {
      config: {
        ...config,
        operation: 'listResearchContracts',
        summary: 'List the research contracts of an institution, or of the own organisation',
      },
      schema: {
        querystring: z.object({
          institutionId: id.optional(),
          status: researchStatus.optional(),
          cursor: id.optional(),
          limit: pageLimit,
        }),
        response: { 200: researchList },
      },
    },
    async (request) => {
      const who = identityOf(request);
      const { institutionId, ...page } = request.query;
      if (institutionId !== undefined && !isOfInstitution(who, institutionId)) {
        return refuseWith('forbidden');
      }
      const isInstitution = institutionId !== undefined;
      const { organisationId, personId } = who;
      const own = { organisationId, ...(seesAllOfOwn(who) ? {} : { personId }) };
      const whose = isInstitution ? { institutionId } : own;
      const { items, nextCursor } = await listResearch(query, { ...page, ...whose });
      const isFirst = isInstitution && page.cursor === undefined;
      return {
        items: items.map((row) => listedView(row, isInstitution)),
        nextCursor,
        counts: isFirst ? await countByStatus(query, institutionId) : null,
      };
    },
  );

  app.get(
    '/api/research-contracts/:id',
    {
      config: {
        ...config,
        operation: 'readResearchContract',
        summary: 'Read a research contract',
      },
      schema: { params: z.object({ id }), response: { 200: researchView } },
    },
    async (request, reply) => {
      const found = await read(identityOf(request), request.params.id);
      const { state, isInstitution, research_id: researchId } = found;
      const umbrellaId = state.negotiated?.content.umbrellaId ?? null;
      const umbrella = await umbrellaOf(pool, state.institutionId, umbrellaId);
      const versions = await readVersions(query, researchId);
      const view = {
        ...researchViewOf(found, isInstitution, umbrella),
        remarks: await readRemarks(query, researchId),
        versions: versions.filter(({ number }) => isInstitution || state.shown.includes(number)),
      };
      return sendVersioned(reply, view);
    },
  );
}
