import { id, type Identity, type Language, problem } from '@kyoyo/contracts';
import { createPrinter, type PrintedDocument } from '@kyoyo/documents';
import { japanDate } from '@kyoyo/kernel';
import { identityOf, type Parts, Refused, refuseWith, type ServiceApp } from '@kyoyo/service-kit';
import { z } from 'zod';
import { maySeeDocument } from '../access.ts';
import { findCreditNote } from '../credit-note/queries.ts';
import type { Tables } from '../schema.ts';
import { billedCharges } from './billed-charges.ts';
import { creditNoteDocument, invoiceDocument } from './document.ts';
import { electronicCredit, electronicInvoice, reasonTexts } from './electronic.ts';
import { pintInvoice } from './pint.ts';
import { findInvoice } from './queries.ts';
import { usageStatement } from './statement.ts';

const params = z.object({ id });
const querystring = z.object({ language: z.enum(['ja', 'en']).default('ja') });

/** Documents as files. Each follows from what was issued alone, and is the same bytes again. */
export function addInvoiceDocumentRoutes(app: ServiceApp, parts: Parts<Tables>): void {
  const { clock } = parts;
  const { pool } = parts.database;
  const printer = createPrinter();
  app.addHook('onClose', async () => printer[Symbol.dispose]());

  const invoiceOf = async (who: Identity, invoiceId: string) => {
    const invoice = await findInvoice(pool, invoiceId, japanDate(clock()));
    return invoice && maySeeDocument(who, invoice.data) ? invoice.data : refuseWith('not-found');
  };
  const creditOf = async (who: Identity, creditNoteId: string) => {
    const note = await findCreditNote(pool, creditNoteId);
    if (!note || !maySeeDocument(who, note)) return refuseWith('not-found');
    const { number } = note;
    return number === null ? refuseWith('no-document') : { ...note, number };
  };
  const pdf = (
    path: string,
    operation: string,
    summary: string,
    made: (
      who: Identity,
      documentId: string,
      language: Language,
    ) => Promise<[string, PrintedDocument]>,
  ) =>
    app.get(
      path,
      {
        config: { access: 'person', operation, summary, gives: ['application/pdf'] },
        schema: { params, querystring },
      },
      async (request, reply) => {
        const { language } = request.query;
        const [name, document] = await made(identityOf(request), request.params.id, language);
        return reply
          .headers(headersOf(`${name}.pdf`, 'application/pdf'))
          .send(await printer.print(document));
      },
    );
  const xml = (
    path: string,
    operation: string,
    summary: string,
    made: (
      who: Identity,
      documentId: string,
    ) => Promise<{ readonly number: string; readonly form: ReturnType<typeof electronicInvoice> }>,
  ) =>
    app.get(
      path,
      {
        config: { access: 'person', operation, summary, gives: ['application/xml'] },
        schema: { params },
      },
      async (request, reply) => {
        const { number, form } = await made(identityOf(request), request.params.id);
        if ('why' in form) {
          throw new Refused(problem('no-electronic-form', { why: reasonTexts[form.why] }));
        }
        return reply
          .headers(headersOf(`${number}.xml`, 'application/xml; charset=utf-8'))
          .send(Buffer.from(pintInvoice(form.document)));
      },
    );

  pdf(
    '/api/invoices/:id/document.pdf',
    'readInvoiceDocument',
    'Read an invoice as a PDF',
    async (who, invoiceId, language) => {
      const invoice = await invoiceOf(who, invoiceId);
      return [invoice.number, invoiceDocument(invoice, language)];
    },
  );
  pdf(
    '/api/invoices/:id/statement.pdf',
    'readUsageStatement',
    'Read the use that an invoice bills as a PDF',
    async (who, invoiceId, language) => {
      const invoice = await invoiceOf(who, invoiceId);
      const statement = usageStatement(invoice, await billedCharges(pool, invoice), language);
      return [`${invoice.number}-${language === 'ja' ? '利用明細' : 'use'}`, statement];
    },
  );
  pdf(
    '/api/credit-notes/:id/document.pdf',
    'readCreditNoteDocument',
    'Read a credit note as a PDF',
    async (who, creditNoteId, language) => {
      const note = await creditOf(who, creditNoteId);
      return [note.number, creditNoteDocument(note, language)];
    },
  );
  xml(
    '/api/invoices/:id/invoice.xml',
    'readElectronicInvoice',
    'Read an invoice as JP PINT has it',
    async (who, invoiceId) => {
      const invoice = await invoiceOf(who, invoiceId);
      return { number: invoice.number, form: electronicInvoice(invoice) };
    },
  );
  xml(
    '/api/credit-notes/:id/invoice.xml',
    'readElectronicCreditNote',
    'Read a credit note as JP PINT has it: an invoice below zero',
    async (who, creditNoteId) => {
      const note = await creditOf(who, creditNoteId);
      return { number: note.number, form: electronicCredit(note) };
    },
  );
}

const headersOf = (name: string, type: string) => ({
  'content-type': type,
  'content-disposition': `attachment; filename="document${name.slice(name.lastIndexOf('.'))}"; filename*=UTF-8''${encodeURIComponent(name)}`,
  'cache-control': 'private, no-cache',
  'x-content-type-options': 'nosniff',
});
