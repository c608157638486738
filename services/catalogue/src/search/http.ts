import { idsInQuery, instrumentSearchView, pageLimit } from '@kyoyo/contracts';
import type { Parts, ServiceApp } from '@kyoyo/service-kit';
import { z } from 'zod';
import type { Tables } from '../schema.ts';
import { searchInstruments } from './queries.ts';

const listOfIds = idsInQuery(100);

const cursor = z
  .string()
  .regex(/^\d{1,5}\.[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/)
  .transform((text) => {
    const [rank = '', last = ''] = text.split('.');
    return { rank: Number(rank), id: last };
  });

const search = z.object({
  q: z.string().max(200).optional(),
  institutionIds: listOfIds.optional(),
  networkIds: listOfIds.optional(),
  category: z.string().max(60).optional(),
  technique: z.string().max(100).optional(),
  cursor: cursor.optional(),
  limit: pageLimit,
});

/** Looking for an instrument, whatever it is called and whoever has it. */
export function addSearchRoutes(
  app: ServiceApp,
  { database: { query }, clock }: Parts<Tables>,
): void {
  app.get(
    '/api/instrument-search',
    {
      config: {
        access: 'person',
        operation: 'searchInstruments',
        summary: 'Search instruments by what they can do',
      },
      schema: { querystring: search, response: { 200: instrumentSearchView } },
    },
    (request) => searchInstruments(query, request.query, clock()),
  );
}
