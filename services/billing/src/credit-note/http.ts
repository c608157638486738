import {
  creditNoteView,
  creditProposalView,
  creditWish,
  hasRole,
  id,
  issuedCreditNote,
  pageLimit,
  pageOf,
} from '@kyoyo/contracts';
import { japanDate } from '@kyoyo/kernel';
import {
  commandContext,
  identityOf,
  type Parts,
  refuseWith,
  replyOf,
  type ServiceApp,
} from '@kyoyo/service-kit';
import { z } from 'zod';
import { keepsBooks, keepsBooksSomewhere, maySeeDocument } from '../access.ts';
import { partyOf } from '../invoice/http.ts';
import { findInvoice } from '../invoice/queries.ts';
import type { Tables } from '../schema.ts';
import { whoseFilter } from '../whose.ts';
import { createCreditCommands } from './commands.ts';
import { findCreditNote, listCreditNotes, listCreditProposals } from './queries.ts';
import { addCreditRequestRoutes } from './requests-http.ts';
import { findCreditRequest } from './requests.ts';

const newCredit = z.strictObject({
  wish: creditWish,
  /** A fee that fell, which is given back by it: without it, what the lines themselves were billed. */
  chargeId: id.nullable().default(null),
  reason: z.string().trim().min(1).max(300),
  afterwards: issuedCreditNote.shape.afterwards,
  withDocument: z.boolean().default(false),
});

/** What is given back of invoices. */
export function addCreditNoteRoutes(app: ServiceApp, parts: Parts<Tables>): void {
  const { clock } = parts;
  const { pool } = parts.database;
  const commands = createCreditCommands(parts);
  addCreditRequestRoutes(app, parts);

  app.post(
    '/api/invoices/:id/credit-notes',
    {
      config: {
        access: keepsBooksSomewhere,
        operation: 'issueCreditNote',
        summary: 'Give back an invoice, some of its lines or an amount, or propose to',
      },
      schema: {
        params: z.object({ id }),
        body: newCredit,
        /** The id is that of the note, or of what waits for a second person. */
        response: { 201: z.object({ id, version: z.int(), waits: z.boolean() }) },
      },
    },
    async (request, reply) => {
      const who = identityOf(request);
      const invoice = await findInvoice(pool, request.params.id, japanDate(clock()));
      if (!invoice || !maySeeDocument(who, invoice.data)) return refuseWith('not-found');
      if (!keepsBooks(who, invoice.data.institutionId)) return refuseWith('forbidden');
      const wanted = { invoiceId: invoice.id, invoice: invoice.data, ...request.body };
      const by = who.personId;
      const made = replyOf(await commands.issue({ ...wanted, by }, commandContext(request)));
      const waits = (await findCreditRequest(pool, made.id)) !== undefined;
      return reply.code(201).send({ ...made, waits });
    },
  );

  app.get(
    '/api/credit-notes',
    {
      config: { access: 'person', operation: 'listCreditNotes', summary: 'List credit notes' },
      schema: {
        querystring: whoseFilter.extend({ cursor: id.optional(), limit: pageLimit }),
        response: { 200: pageOf(creditNoteView) },
      },
    },
    async (request) => {
      const { cursor, limit } = request.query;
      return listCreditNotes(pool, {
        ...partyOf(identityOf(request), request.query),
        cursor,
        limit,
      });
    },
  );

  app.get(
    '/api/credit-notes/:id',
    {
      config: { access: 'person', operation: 'readCreditNote', summary: 'Read a credit note' },
      schema: { params: z.object({ id }), response: { 200: creditNoteView } },
    },
    async (request) => {
      const note = await findCreditNote(pool, request.params.id);
      return note && maySeeDocument(identityOf(request), note) ? note : refuseWith('not-found');
    },
  );

  app.get(
    '/api/credit-proposals',
    {
      config: {
        access: (who) => keepsBooksSomewhere(who) || hasRole(who, 'auditor'),
        operation: 'listCreditProposals',
        summary: 'List charges of which too much was billed',
      },
      schema: {
        querystring: z.object({ institutionId: id, cursor: id.optional(), limit: pageLimit }),
        response: { 200: pageOf(creditProposalView) },
      },
    },
    async (request) => {
      const who = identityOf(request);
      const { institutionId } = request.query;
      if (!keepsBooks(who, institutionId) && !hasRole(who, 'auditor')) {
        return refuseWith('forbidden');
      }
      return listCreditProposals(pool, request.query);
    },
  );
}
