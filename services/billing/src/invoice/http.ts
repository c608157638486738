import {
  hasRole,
  id,
  type Identity,
  invoiceDetail,
  invoiceState,
  invoiceSums,
  invoiceView,
  issuedInvoice,
  pageLimit,
  pageOf,
} from '@kyoyo/contracts';
import { japanDate } from '@kyoyo/kernel';
import {
  identityOf,
  type Parts,
  refuseWith,
  sendVersioned,
  type ServiceApp,
} from '@kyoyo/service-kit';
import { z } from 'zod';
import { keepsBooks, maySeeDocument, maySeeOrganisation } from '../access.ts';
import { leftOf } from '../credit-note/credit.ts';
import type { Tables } from '../schema.ts';
import { type Whose, whoseFilter } from '../whose.ts';
import { electronicInvoice } from './electronic.ts';
import {
  creditsOf,
  findInvoice,
  type FoundCredit,
  type FoundInvoice,
  listInvoices,
} from './queries.ts';

const filter = whoseFilter.extend({
  state: invoiceState.optional(),
  month: z
    .string()
    .regex(/^20\d\d-(0[1-9]|1[0-2])$/)
    .optional(),
  kind: issuedInvoice.shape.kind.optional(),
  counterpartyId: id.optional(),
  runId: id.optional(),
  number: z.string().trim().min(1).max(40).optional(),
  find: z.string().trim().min(1).max(40).optional(),
  unpaid: z.enum(['true', 'false']).default('false'),
  cursor: id.optional(),
  limit: pageLimit,
});

/** What was invoiced, for finance of either side. */
export function addInvoiceRoutes(
  app: ServiceApp,
  { database: { pool }, clock }: Parts<Tables>,
): void {
  app.get(
    '/api/invoices',
    {
      config: { access: 'person', operation: 'listInvoices', summary: 'List invoices' },
      schema: {
        querystring: filter,
        response: { 200: pageOf(invoiceView).extend({ sums: invoiceSums.nullable() }) },
      },
    },
    async (request) => {
      const { organisationId: _, institutionId: __, unpaid, ...asked } = request.query;
      const of = partyOf(identityOf(request), request.query);
      return listInvoices(pool, {
        ...of,
        ...asked,
        unpaid: unpaid === 'true',
        today: japanDate(clock()),
      });
    },
  );

  app.get(
    '/api/invoices/:id',
    {
      config: { access: 'person', operation: 'readInvoice', summary: 'Read an invoice' },
      schema: { params: z.object({ id }), response: { 200: invoiceDetail } },
    },
    async (request, reply) => {
      const invoice = await findInvoice(pool, request.params.id, japanDate(clock()));
      if (!invoice || !maySeeDocument(identityOf(request), invoice.data)) {
        return refuseWith('not-found');
      }
      return sendVersioned(reply, detailOf(invoice, await creditsOf(pool, invoice.id)));
    },
  );
}

/** Finance of the named side; of none named, that of one's own organisation. */
export function partyOf(who: Identity, named: z.infer<typeof whoseFilter>): Whose {
  const { institutionId, organisationId = who.organisationId } = named;
  const auditor = hasRole(who, 'auditor');
  if (institutionId !== undefined) {
    if (!auditor && !keepsBooks(who, institutionId)) return refuseWith('forbidden');
    return { column: 'institution_id', value: institutionId };
  }
  if (!auditor && !maySeeOrganisation(who, organisationId)) return refuseWith('forbidden');
  return { column: 'organisation_id', value: organisationId };
}

function detailOf({ data, ...invoice }: FoundInvoice, credits: readonly FoundCredit[]) {
  const left = leftOf(
    data,
    credits.flatMap((credit) => credit.data.lines),
  );
  const electronic = electronicInvoice(data);
  return {
    ...data,
    ...invoice,
    reminders: [...invoice.reminders],
    noElectronicForm: 'why' in electronic ? electronic.why : null,
    left: left.map(({ net, tax }) => ({
      amountYen: data.basis === 'inclusive' ? net + tax : net,
      totalYen: net + tax,
    })),
    creditNotes: credits.map(({ id: creditNoteId, data: note }) => ({
      id: creditNoteId,
      number: note.number,
      issuedOn: note.issuedOn,
      totalYen: note.totalYen,
      reason: note.reason,
    })),
  };
}
