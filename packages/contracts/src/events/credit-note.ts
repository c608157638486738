import { z } from 'zod';
import { financeOf } from '../concerns.ts';
import { exampleIds } from '../examples.ts';
import { bilingual, date, exactNumber, id, yen } from '../primitives.ts';
import { event, type EventsOf } from '../published-event.ts';
import { exampleInvoice, invoiceLinesMax, issuedInvoice, taxTotal } from './invoice.ts';

/** What is given back of one line of an invoice: above zero, but of a line that took something off it. */
export const creditLine = z.object({
  /** As the invoice counts them, from 1. */
  line: z.int().positive(),
  /** What is not billed any more: the charge of the line, or a fee that fell and is given back by it. */
  chargeId: id,
  label: bilingual,
  suppliedFrom: date,
  suppliedTo: date,
  taxPercent: exactNumber,
  netYen: yen,
  taxYen: yen,
  /** What the line billed of its charge and bills no more. */
  billedYen: yen,
  /** By now all of this; in notes from before charges said what is waived, without that. */
  unbilledYen: yen,
  /** Whose income was less by what is waived. */
  income: z.enum(['use', 'fee', 'contract', 'compensation']),
});
export type CreditLine = z.infer<typeof creditLine>;

/** A correction of an invoice (適格返還請求書), with all that is printed on it. It never changes. */
export const issuedCreditNote = issuedInvoice
  .pick({
    institutionId: true,
    organisationId: true,
    fiscalYear: true,
    issuedOn: true,
    issuer: true,
    recipient: true,
    basis: true,
    totalYen: true,
  })
  .extend({
    invoiceId: id,
    /** Of the invoice. */
    kind: issuedInvoice.shape.kind,
    /** Of the invoice, by which the recipient knows it. */
    corrects: z.object({
      number: z.string(),
      issuedOn: date,
      registrationNumber: z.string().nullable(),
    }),
    /**
     * As it is printed, `返還-2026-000012`; null where no document need be made because it is of less than
     * ¥10,000 (消費税法施行令 70 条の 9 第 3 項). It is booked all the same.
     */
    number: z.string().nullable(),
    sequence: z.int().positive().nullable(),
    reason: z.string(),
    /** Whether what is given back is billed again, such as to somebody else, or waived. */
    afterwards: z.enum(['bill-again', 'waive']),
    lines: z.array(creditLine).min(1).max(invoiceLinesMax),
    totals: z.array(taxTotal).min(1).max(5),
  });
export type IssuedCreditNote = z.infer<typeof issuedCreditNote>;

const [line] = exampleInvoice.lines;
const { institutionId, organisationId, issuer, recipient } = exampleInvoice;

export const exampleCreditNote: z.input<typeof issuedCreditNote> = {
  institutionId,
  organisationId,
  fiscalYear: 2026,
  issuedOn: '2026-12-10',
  issuer,
  recipient,
  basis: 'exclusive',
  totalYen: 11_000,
  invoiceId: exampleIds.invoice,
  kind: 'invoice',
  corrects: {
    number: exampleInvoice.number,
    issuedOn: exampleInvoice.issuedOn,
    registrationNumber: issuer.registrationNumber,
  },
  number: '返還-2026-000012',
  sequence: 12,
  reason: '利用時間の訂正',
  afterwards: 'bill-again',
  lines: [
    {
      line: 1,
      chargeId: exampleIds.charge,
      label: line?.label ?? { ja: '走査電子顕微鏡', en: 'Scanning electron microscope' },
      suppliedFrom: '2026-11-12',
      suppliedTo: '2026-11-12',
      taxPercent: '10',
      netYen: 10_000,
      taxYen: 1_000,
      billedYen: 10_000,
      unbilledYen: 10_000,
      income: 'use',
    },
  ],
  totals: [{ taxPercent: '10', net: 10_000, tax: 1_000, total: 11_000 }],
};

/** How much of an invoice is given back: all that is left, amounts of its lines, or an amount with tax. */
export const creditWish = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('whole') }),
  /** Amounts are in the basis of the invoice, as it prints them. */
  z.strictObject({
    kind: z.literal('lines'),
    lines: z
      .array(z.strictObject({ line: z.int().min(1).max(2_000), amountYen: yen.min(1) }))
      .min(1)
      .max(2_000),
  }),
  /** With its tax, over all of what is left. */
  z.strictObject({ kind: z.literal('amount'), totalYen: yen.min(1) }),
]);

export type CreditWish = z.infer<typeof creditWish>;

/** A credit note that one person may not issue alone. */
export const creditRequest = z.object({
  institutionId: id,
  organisationId: id,
  invoiceId: id,
  invoiceNumber: z.string(),
  /** What it came to when it was proposed; what is left is looked at again when it is approved. */
  totalYen: yen,
  wish: creditWish,
  /** A charge that fell and is given back by it. */
  chargeId: id.nullable(),
  reason: z.string(),
  afterwards: issuedCreditNote.shape.afterwards,
  withDocument: z.boolean(),
  proposedBy: id,
});
export type CreditRequest = z.infer<typeof creditRequest>;

const aboutRequest = z.object({ institutionId: id, invoiceId: id });
const ofRequest = {
  concerns: ({ institutionId }: z.infer<typeof aboutRequest>) => [financeOf(institutionId)],
  shows: ({ institutionId, invoiceId }: z.infer<typeof aboutRequest>, creditRequestId: string) => ({
    named: { creditRequestId, invoiceId, institutionId },
  }),
};

export const creditRequestEvents = {
  CreditRequested: event(creditRequest, {
    example: {
      institutionId,
      organisationId,
      invoiceId: exampleIds.invoice,
      invoiceNumber: exampleInvoice.number,
      totalYen: 110_000,
      wish: { kind: 'amount', totalYen: 110_000 },
      chargeId: null,
      reason: '利用時間の訂正',
      afterwards: 'waive',
      withDocument: false,
      proposedBy: exampleIds.person,
    },
    ...ofRequest,
  }),
  /** The note is issued in the same moment. */
  CreditRequestApproved: event(aboutRequest.extend({ approvedBy: id, creditNoteId: id }), {
    example: {
      institutionId,
      invoiceId: exampleIds.invoice,
      approvedBy: exampleIds.otherPerson,
      creditNoteId: exampleIds.invoice,
    },
    ...ofRequest,
  }),
  /** By another person, or by who proposed it, who takes it back. */
  CreditRequestRejected: event(aboutRequest.extend({ rejectedBy: id, reason: z.string() }), {
    example: {
      institutionId,
      invoiceId: exampleIds.invoice,
      rejectedBy: exampleIds.otherPerson,
      reason: '記録と合わない',
    },
    ...ofRequest,
  }),
};
export type CreditRequestEvent = EventsOf<typeof creditRequestEvents>;

export const creditNoteEvents = {
  CreditNoteIssued: event(issuedCreditNote, {
    example: exampleCreditNote,
    concerns: (note) => [financeOf(note.institutionId), financeOf(note.organisationId)],
    shows: (note, creditNoteId) => ({
      named: {
        creditNoteId,
        invoiceId: note.invoiceId,
        institutionId: note.institutionId,
        organisationId: note.organisationId,
      },
    }),
  }),
};
export type CreditNoteEvent = EventsOf<typeof creditNoteEvents>;
