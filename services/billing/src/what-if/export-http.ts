import { id, type Identity, language } from '@kyoyo/contracts';
import { identityOf, refuseWith, type ServiceApp } from '@kyoyo/service-kit';
import type { Kysely } from 'kysely';
import { z } from 'zod';
import { asksWhatIfs } from '../access.ts';
import type { Tables } from '../schema.ts';
import { writeCsv, writeGroupsCsv } from './csv.ts';
import type { findWhatIf } from './queries.ts';

type WhatIf = NonNullable<Awaited<ReturnType<typeof findWhatIf>>>;

const config = { access: asksWhatIfs };
const params = z.object({ id });
/** Of the heads and names of a CSV file. */
const inLanguage = language.default('ja');

/** What a what-if lists, as files. `found` refuses who may not see it. */
export function addWhatIfExports(
  app: ServiceApp,
  query: Kysely<Tables>,
  found: (who: Identity, whatIfId: string) => Promise<WhatIf>,
): void {
  app.get(
    '/api/what-ifs/:id/runs/export',
    {
      config: {
        ...config,
        operation: 'exportWhatIfRuns',
        summary: 'Export the charges that a what-if would change',
        gives: ['text/csv'],
      },
      schema: {
        params,
        querystring: z.object({ language: inLanguage }),
        response: { 200: z.string() },
      },
    },
    async (request, reply) => {
      const { id: whatIfId, institutionId } = await found(identityOf(request), request.params.id);
      const exported = { id: whatIfId, institutionId, ...request.query };
      return reply
        .type('text/csv; charset=utf-8')
        .header('content-disposition', 'attachment; filename="what-if.csv"')
        .serializer(String)
        .send(await writeCsv(query, exported));
    },
  );

  app.get(
    '/api/what-ifs/:id/groups/export',
    {
      config: {
        ...config,
        operation: 'exportWhatIfGroups',
        summary: 'Export what a what-if comes to by instrument or organisation, with cost recovery',
        gives: ['text/csv'],
      },
      schema: {
        params,
        querystring: z.object({
          by: z.enum(['instrument', 'organisation']),
          language: inLanguage,
        }),
        response: { 200: z.string() },
      },
    },
    async (request, reply) => {
      const { by, language: words } = request.query;
      const whatIf = await found(identityOf(request), request.params.id);
      const { result } = whatIf;
      if (!result) return refuseWith('not-found');
      const exported = { ...whatIf, language: words };
      return reply
        .type('text/csv; charset=utf-8')
        .header('content-disposition', `attachment; filename="what-if-${by}s.csv"`)
        .serializer(String)
        .send(await writeGroupsCsv(query, exported, { by, result }));
    },
  );
}
