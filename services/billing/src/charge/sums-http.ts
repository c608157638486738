import { Readable } from 'node:stream';
import { chargeSumsView, language } from '@kyoyo/contracts';
import { identityOf, type Parts, readingOf, refuseWith, type ServiceApp } from '@kyoyo/service-kit';
import { sql } from 'kysely';
import { z } from 'zod';
import type { Tables } from '../schema.ts';
import { whoseOf } from '../whose.ts';
import { writeCharges } from './csv.ts';
import { chargeFilter } from './filter.ts';
import { chargeStream } from './stream.ts';
import { groupings, sumCharges } from './sums.ts';

/** A file has no more; who needs all of a larger one asks for it in parts. */
const exportedMax = 200_000;

/** What the charges of a filter come to, and the charges themselves as a file. */
export function addChargeSums(app: ServiceApp, parts: Parts<Tables>): void {
  app.get(
    '/api/charge-sums',
    {
      config: {
        access: 'person',
        operation: 'sumCharges',
        summary: 'Sum charges by month, counterparty, instrument and more',
        asOf: true,
      },
      schema: {
        querystring: chargeFilter.extend({ by: z.enum(groupings) }),
        response: { 200: chargeSumsView },
      },
    },
    async (request) => {
      const { by, organisationId: _, institutionId: __, ...asked } = request.query;
      const of = whoseOf(identityOf(request), request.query);
      const ids = sql`SELECT charge_id FROM charge WHERE ${sql.ref(of.column)} = ${of.value}`;
      const { query } = await readingOf(request, parts, { stream: chargeStream, ids });
      return sumCharges(query, { ...of, ...asked, asOf: request.asOf }, by);
    },
  );

  app.get(
    '/api/charges/export',
    {
      config: {
        access: 'person',
        operation: 'exportCharges',
        summary: 'Export charges as a file',
        gives: ['text/csv'],
      },
      schema: { querystring: chargeFilter.extend({ language: language.default('ja') }) },
    },
    async (request, reply) => {
      const { language: words, organisationId: _, institutionId: __, ...asked } = request.query;
      const filter = { ...whoseOf(identityOf(request), request.query), ...asked };
      const { all } = await sumCharges(parts.database.query, filter, 'month');
      if (all.count > exportedMax) {
        return refuseWith('too-many-to-export', { count: all.count, max: exportedMax });
      }
      return reply
        .type('text/csv; charset=utf-8')
        .header('content-disposition', 'attachment; filename="charges.csv"')
        .send(Readable.from(writeCharges(parts.database.query, filter, words)));
    },
  );
}
