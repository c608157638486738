import { Readable } from 'node:stream';
import {
  date,
  hasRole,
  id,
  type Identity,
  language,
  pageCursor,
  pageLimit,
  pageOf,
  yen,
  yenInQuery,
} from '@kyoyo/contracts';
import { identityOf, type Parts, refuseWith, type ServiceApp } from '@kyoyo/service-kit';
import { z } from 'zod';
import { maySeeOrganisation, readsBooks } from '../access.ts';
import type { Tables } from '../schema.ts';
import { writeRetained } from './csv.ts';
import { findRetained, retainedKinds } from './queries.ts';

const filter = z.object({
  institutionId: id.optional(),
  organisationId: id.optional(),
  fromDay: date.optional(),
  toDay: date.optional(),
  /** With tax, as the document has it. */
  minYen: yenInQuery.optional(),
  maxYen: yenInQuery.optional(),
  counterpartyId: id.optional(),
  kind: z.enum(retainedKinds).optional(),
});

const retained = z
  .object({
    id,
    kind: z.enum(retainedKinds),
    day: date,
    yen,
    number: z.string().nullable(),
    institutionId: id,
    organisationId: id.nullable(),
  })
  .meta({ id: 'RetainedDocument' });

const list = pageOf(retained).extend({
  /** With the first page: how many there are of each kind, and what they come to. */
  sums: z.array(z.object({ kind: z.enum(retainedKinds), count: z.int(), yen: z.int() })).nullable(),
});

/** Of an institution, or else of an organisation: one's own where none is named. */
function ofWhom(who: Identity, { institutionId, organisationId }: z.infer<typeof filter>) {
  if (institutionId !== undefined) {
    if (!readsBooks(who, institutionId)) return refuseWith('forbidden');
    return { column: 'institution_id' as const, value: institutionId };
  }
  const value = organisationId ?? who.organisationId;
  if (!maySeeOrganisation(who, value) && !hasRole(who, 'auditor')) return refuseWith('forbidden');
  return { column: 'organisation_id' as const, value };
}

/** What has to be kept for seven years, found by day, amount and counterparty. */
export function addRetentionRoutes(app: ServiceApp, { database }: Parts<Tables>): void {
  app.get(
    '/api/retained-documents',
    {
      config: {
        access: 'person',
        operation: 'findRetainedDocuments',
        summary: 'Find documents and payments by day, amount and counterparty',
      },
      schema: {
        querystring: filter.extend({
          cursor: pageCursor(date, id).optional(),
          limit: pageLimit,
        }),
        response: { 200: list },
      },
    },
    async (request) =>
      findRetained(database.query, {
        ...request.query,
        ...ofWhom(identityOf(request), request.query),
      }),
  );

  app.get(
    '/api/retained-documents/export',
    {
      config: {
        access: 'person',
        operation: 'exportRetainedDocuments',
        summary: 'Export documents and payments by day, amount and counterparty',
        gives: ['text/csv'],
      },
      schema: { querystring: filter.extend({ language: language.default('ja') }) },
    },
    async (request, reply) => {
      const { language: words, ...asked } = request.query;
      const of = { ...asked, ...ofWhom(identityOf(request), request.query) };
      return reply
        .type('text/csv; charset=utf-8')
        .header('content-disposition', 'attachment; filename="documents.csv"')
        .send(Readable.from(writeRetained(database.query, of, words)));
    },
  );
}
