import type { EventOf } from '@kyoyo/contracts';
import { groupOf } from '../copies/groups.ts';
import type { Cause, Said } from './said.ts';

type DataOf<Type extends string> = Extract<
  EventOf<'billing/invoice'> | EventOf<'billing/credit-note'>,
  { type: Type }
>['data'];

/** Finance of who pays is told of documents, which are behind the link. */
export const ofInvoices = {
  InvoiceIssued: (
    { kind, organisationId, number, issuer, totalYen: total, dueOn }: DataOf<'InvoiceIssued'>,
    { subject }: Cause,
  ): readonly Said[] => [
    {
      group: groupOf.payers(organisationId),
      kind: kind === 'invoice' ? 'invoice-issued' : 'budget-transfer-issued',
      params: { number, issuer: issuer.name, total, due: dueOn ?? '' },
      link: `/invoices/${subject}`,
    },
  ],
  InvoiceReminded: (
    { organisationId, number, openYen: open, dueOn: due }: DataOf<'InvoiceReminded'>,
    { subject }: Cause,
  ): readonly Said[] => [
    {
      group: groupOf.payers(organisationId),
      kind: 'invoice-reminded',
      params: { number, open, due },
      link: `/invoices/${subject}`,
    },
  ],
  CreditNoteIssued: ({
    organisationId,
    invoiceId,
    corrects,
    issuer,
    totalYen: total,
    reason,
  }: DataOf<'CreditNoteIssued'>): readonly Said[] => [
    {
      group: groupOf.payers(organisationId),
      kind: 'credit-note-issued',
      params: { invoice: corrects.number, issuer: issuer.name, total, reason },
      link: `/invoices/${invoiceId}`,
    },
  ],
};
