import {
  id,
  type Identity,
  issuedQuoteToday,
  issuedQuoteView,
  pageLimit,
  pageOf,
  worksAt,
} from '@kyoyo/contracts';
import { createPrinter } from '@kyoyo/documents';
import {
  commandContext,
  identityOf,
  type Parts,
  refuseWith,
  replyOf,
  sendVersioned,
  type ServiceApp,
} from '@kyoyo/service-kit';
import { z } from 'zod';
import { maySeeCharge } from '../access.ts';
import { quoteRequest } from '../quote/http.ts';
import type { Tables } from '../schema.ts';
import { whoseFilter, whoseOf } from '../whose.ts';
import { createQuoteCommands, priceNow } from './commands.ts';
import { quoteDocument } from './document.ts';
import { readInstrument, readOrganisationOf } from './facts.ts';
import { findQuote, listQuotes } from './queries.ts';

const newQuote = quoteRequest
  .pick({
    instrumentId: true,
    period: true,
    serviceKind: true,
    tariff: true,
    quantity: true,
    options: true,
  })
  .extend({
    /** Staff have one issued for a user of theirs. */
    forPersonId: id.nullable().default(null),
    /** How many days after that of issue it holds. */
    validDays: z.int().min(1).max(90).default(30),
  });

const quoteFilter = whoseFilter.extend({ cursor: id.optional(), limit: pageLimit });
const params = z.object({ id });

/** Prices as documents. */
export function addIssuedQuoteRoutes(app: ServiceApp, parts: Parts<Tables>): void {
  const { database, clock } = parts;
  const commands = createQuoteCommands(parts);
  const printer = createPrinter();
  app.addHook('onClose', async () => printer[Symbol.dispose]());

  const seenBy = async (who: Identity, quoteId: string) => {
    const quote = await findQuote(database.query, quoteId, clock());
    return quote && maySeeCharge(who, quote) ? quote : refuseWith('not-found');
  };

  /** Oneself, or for staff of the institution whom they name. */
  const partyOf = async (
    who: Identity,
    { institutionId, forPersonId }: { institutionId: string; forPersonId: string | null },
  ) => {
    const { personId, organisationId } = who;
    if (forPersonId === null || forPersonId === personId) return { personId, organisationId };
    if (!worksAt(who, institutionId)) return refuseWith('forbidden');
    const theirs = await readOrganisationOf(database.pool, forPersonId);
    return { personId: forPersonId, organisationId: theirs ?? refuseWith('not-found') };
  };

  app.post(
    '/api/issued-quotes',
    {
      config: { access: 'person', operation: 'issueQuote', summary: 'Issue a quote as a document' },
      schema: { body: newQuote, response: { 201: z.object({ id, version: z.int() }) } },
    },
    async (request, reply) => {
      const { instrumentId, forPersonId, validDays, ...wish } = request.body;
      const who = identityOf(request);
      const instrument = await readInstrument(database.pool, instrumentId);
      const { institutionId } = instrument ?? refuseWith('not-found');
      const party = await partyOf(who, { institutionId, forPersonId });
      const outcome = await commands.issue(
        { ...party, instrumentId, institutionId, issuedBy: who.personId, wish, validDays },
        commandContext(request),
      );
      return reply.code(201).send(replyOf(outcome));
    },
  );

  app.get(
    '/api/issued-quotes',
    {
      config: { access: 'person', operation: 'listIssuedQuotes', summary: 'List issued quotes' },
      schema: { querystring: quoteFilter, response: { 200: pageOf(issuedQuoteView) } },
    },
    async (request) => {
      const { cursor, limit } = request.query;
      const of = whoseOf(identityOf(request), request.query);
      return listQuotes(database.query, { ...of, cursor, limit }, clock());
    },
  );

  app.get(
    '/api/issued-quotes/:id',
    {
      config: { access: 'person', operation: 'readIssuedQuote', summary: 'Read an issued quote' },
      schema: { params, response: { 200: issuedQuoteToday } },
    },
    async (request, reply) => {
      const quote = await seenBy(identityOf(request), request.params.id);
      const { instrumentId, institutionId, organisationId, personId, wish } = quote;
      const of = { instrumentId, institutionId, organisationId, personId };
      const price = await priceNow(database.pool, of, wish);
      const today = 'refused' in price ? { slug: price.refused.slug } : { totals: price.totals };
      const view = { ...quote, today };
      return sendVersioned(reply, view);
    },
  );

  app.get(
    '/api/issued-quotes/:id/document.pdf',
    {
      config: {
        access: 'person',
        operation: 'readQuoteDocument',
        summary: 'Read an issued quote as a PDF',
        gives: ['application/pdf'],
      },
      schema: { params, querystring: z.object({ language: z.enum(['ja', 'en']).default('ja') }) },
    },
    async (request, reply) => {
      const quote = await seenBy(identityOf(request), request.params.id);
      const pdf = await printer.print(quoteDocument(quote, request.query.language));
      const file = encodeURIComponent(`${quote.number}.pdf`);
      return reply
        .headers({
          'content-type': 'application/pdf',
          'content-disposition': `attachment; filename="quote.pdf"; filename*=UTF-8''${file}`,
          'cache-control': 'private, no-cache',
          'x-content-type-options': 'nosniff',
        })
        .send(pdf);
    },
  );
}
