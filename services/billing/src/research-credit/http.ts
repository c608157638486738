import { Readable } from 'node:stream';
import {
  bilingual,
  calendarMonth,
  hasRole,
  id,
  type Identity,
  instant,
  language,
  pageLimit,
  pageOf,
  researchPartnerType,
  yen,
  yenSum,
  yenInQuery,
} from '@kyoyo/contracts';
import { createPrinter } from '@kyoyo/documents';
import { identityOf, type Parts, refuseWith, type ServiceApp } from '@kyoyo/service-kit';
import { z } from 'zod';
import { maySeeOrganisation } from '../access.ts';
import { namesOf } from '../csv.ts';
import type { Tables } from '../schema.ts';
import { writeCredit } from './csv.ts';
import { creditDocument } from './document.ts';
import { readResearchCredit } from './queries.ts';

const wanted = z
  .object({
    organisationId: id,
    /** The claimant's own fiscal year need not begin in April. */
    fromMonth: calendarMonth,
    toMonth: calendarMonth,
  })
  .refine(({ fromMonth, toMonth }) => fromMonth <= toMonth && monthsOf(fromMonth, toMonth) <= 12);

const monthsOf = (from: string, to: string): number => {
  const numbers = [from, to].map(
    (month) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)),
  );
  return (numbers[1] ?? 0) - (numbers[0] ?? 0) + 1;
};

const corporateTaxYen = yenInQuery.optional();

const creditItem = z.object({
  chargeId: id,
  institutionId: id,
  contractId: id,
  contractForm: z.enum(['joint-research', 'commissioned']),
  contractTitle: bilingual.nullable(),
  kind: z.enum(['run', 'cancellation', 'no-show', 'contract-fee', 'compensation']),
  instrumentId: id.nullable(),
  personId: id.nullable(),
  usedFrom: instant,
  usedTo: instant,
  minutes: z.number().nullable(),
  /** Billed less credited, without tax. */
  netYen: yen,
  taxYen: yen,
  taxPercent: z.string(),
  documents: z.array(z.string()),
  partnerType: researchPartnerType.nullable(),
  evidence: z.string().nullable(),
  percent: z.string().nullable(),
});
const totals = z.object({
  types: z.array(
    z.object({
      type: researchPartnerType.nullable(),
      percent: z.string().nullable(),
      /** Where the rate is known from, and whether somebody has held it against the law. */
      source: z.string().nullable(),
      sourceVerified: z.boolean().nullable(),
      count: z.int(),
      netYen: yenSum,
      creditYen: yenSum,
    }),
  ),
  count: z.int(),
  netYen: yenSum,
  creditYen: yenSum,
  /** Of the corporate tax; null where no rate is known of any of it. */
  capPercent: z.string().nullable(),
  /** Null where nobody said what the corporate tax is. */
  capYen: yenSum.nullable(),
  claimableYen: yenSum.nullable(),
});

const mayRead = (who: Identity, organisationId: string): boolean =>
  maySeeOrganisation(who, organisationId) || hasRole(who, 'auditor');

/** What an organisation needs to claim the tax credit for research with others (特別試験研究費). */
export function addResearchCreditRoutes(app: ServiceApp, parts: Parts<Tables>): void {
  const { database } = parts;
  addFiles(app, parts);
  app.get(
    '/api/research-credit',
    {
      config: {
        access: 'person',
        operation: 'readResearchCredit',
        summary: 'Read what counts for the tax credit for research with others',
      },
      schema: {
        querystring: wanted.safeExtend({
          corporateTaxYen,
          cursor: id.optional(),
          limit: pageLimit,
        }),
        response: { 200: pageOf(creditItem).extend({ totals: totals.nullable() }) },
      },
    },
    async (request) => {
      if (!mayRead(identityOf(request), request.query.organisationId)) {
        return refuseWith('forbidden');
      }
      return readResearchCredit(database.query, request.query);
    },
  );
}

/** A document has no more lines; who needs all of more takes the other file. */
const printedMax = 2_000;

function addFiles(app: ServiceApp, { database, clock }: Parts<Tables>): void {
  const printer = createPrinter();
  app.addHook('onClose', async () => printer[Symbol.dispose]());
  app.get(
    '/api/research-credit/export',
    {
      config: {
        access: 'person',
        operation: 'exportResearchCredit',
        summary: 'Export what counts for the tax credit for research with others',
        gives: ['text/csv'],
      },
      schema: { querystring: wanted.safeExtend({ language: language.default('ja') }) },
    },
    async (request, reply) => {
      const { language: words, ...asked } = request.query;
      if (!mayRead(identityOf(request), asked.organisationId)) return refuseWith('forbidden');
      return reply
        .type('text/csv; charset=utf-8')
        .header('content-disposition', 'attachment; filename="research-credit.csv"')
        .send(Readable.from(writeCredit(database.query, asked, words)));
    },
  );

  app.get(
    '/api/research-credit/statement.pdf',
    {
      config: {
        access: 'person',
        operation: 'readResearchCreditStatement',
        summary: 'Read what counts for the tax credit for research with others as a PDF',
        gives: ['application/pdf'],
      },
      schema: {
        querystring: wanted.safeExtend({ corporateTaxYen, language: language.default('ja') }),
      },
    },
    async (request, reply) => {
      const { language: words, ...asked } = request.query;
      if (!mayRead(identityOf(request), asked.organisationId)) return refuseWith('forbidden');
      const { query } = database;
      const { items, totals: summed } = await readResearchCredit(query, {
        ...asked,
        limit: printedMax,
      });
      if (!summed) return refuseWith('not-found');
      if (summed.count > printedMax) {
        return refuseWith('too-many-to-export', { count: summed.count, max: printedMax });
      }
      const named = items.flatMap((one) => [one.institutionId, one.instrumentId ?? []].flat());
      const nameOf = await namesOf(query, [...new Set([asked.organisationId, ...named])], words);
      const at = clock();
      const statement = { ...asked, items, totals: summed, nameOf, at };
      return reply
        .headers({
          'content-type': 'application/pdf',
          'content-disposition': 'attachment; filename="research-credit.pdf"',
          'cache-control': 'private, no-cache',
          'x-content-type-options': 'nosniff',
        })
        .send(await printer.print(creditDocument(statement, words)));
    },
  );
}
