import { id, idsInQuery } from '@kyoyo/contracts';
import { identityOf, type Parts, type ServiceApp } from '@kyoyo/service-kit';
import { z } from 'zod';
import type { Tables } from '../schema.ts';
import { readStandings } from './standing.ts';

const instrumentsMax = 200;

const standings = z.object({
  items: z.array(
    z.object({
      instrumentId: id,
      approval: z.boolean(),
      refusals: z.array(z.looseObject({ slug: z.string() })),
      bookable: z.boolean(),
    }),
  ),
});

/** What is known to be in the way is said before a time is chosen. */
export function addStandingRoutes(app: ServiceApp, parts: Parts<Tables>): void {
  app.get(
    '/api/standings',
    {
      config: {
        access: 'person',
        operation: 'listStandings',
        summary: 'See what stands in the way of booking instruments oneself',
      },
      schema: {
        querystring: z.object({
          instrumentIds: idsInQuery(instrumentsMax),
        }),
        response: { 200: standings },
      },
    },
    async (request) => {
      const { instrumentIds } = request.query;
      const who = identityOf(request);
      const read = await readStandings(parts.database.pool, who, instrumentIds, parts.clock());
      return {
        items: read.map(({ refusals, ...standing }) => ({
          ...standing,
          refusals: refusals.map(({ slug, members }) => ({ slug, ...members })),
        })),
      };
    },
  );
}
