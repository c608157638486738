import { z } from 'zod';
import { customerAccount } from '../events/account.ts';
import { creditRequest, issuedCreditNote } from '../events/credit-note.ts';
import { invoiceLine, issuedInvoice } from '../events/invoice.ts';
import { proposedRun } from '../events/invoice-run.ts';
import { issuer, issuerChange } from '../events/issuer.ts';
import { bilingual, date, id, instant, yen } from '../primitives.ts';

export const issuerView = issuer
  .extend({
    effectiveFrom: date,
    /** What waits for a second person; null where nothing does. */
    change: issuerChange.nullable(),
    /** From which on something else holds, the latest first. */
    effectiveDays: z.array(date),
    version: z.int(),
    /** A number that is of no corporation need not have the check digit of one. */
    registration: z.enum(['none', 'fits', 'unchecked']),
  })
  .meta({ id: 'Issuer' });

export const creditRequestView = creditRequest
  .extend({
    id,
    status: z.enum(['waiting', 'approved', 'rejected']),
    decidedBy: id.nullable(),
    creditNoteId: id.nullable(),
    proposedAt: instant,
    version: z.int(),
  })
  .meta({ id: 'CreditRequest' });

/** With what is known of an organisation that nobody has described yet. */
export const accountView = customerAccount
  .extend({ organisationName: bilingual, isDescribed: z.boolean(), version: z.int() })
  .meta({ id: 'CustomerAccount' });

export const invoiceRunView = proposedRun
  .extend({
    id,
    status: z.enum(['proposing', 'proposed', 'approved', 'withdrawn', 'ended']),
    /** How many there were when it was begun; null where it was proposed at once. */
    charges: z.int().nullable(),
    /** Who approved it, or withdrew it. */
    decidedBy: id.nullable(),
    proposedAt: instant,
    version: z.int(),
    /** Lines are those of what is proposed by now: of each charge one. */
    progress: z.object({ lines: z.int(), left: z.int(), issued: z.int(), leftOut: z.int() }),
  })
  .meta({ id: 'InvoiceRun' });

export const runWarning = z.enum([
  'no-account',
  'no-registration-number',
  'no-bank-account',
  'no-electronic-form',
]);

export const invoiceRunItemView = issuedInvoice
  .pick({
    kind: true,
    project: true,
    purchaseOrder: true,
    recipient: true,
    totals: true,
    totalYen: true,
  })
  .extend({
    nth: z.int(),
    organisationId: id,
    status: z.enum(['proposed', 'issued', 'left-out']),
    invoiceId: id.nullable(),
    warnings: z.array(runWarning),
    /** How many there are, and the first of them. */
    lineCount: z.int(),
    lines: z.array(invoiceLine),
  })
  .meta({ id: 'InvoiceRunItem' });

export const invoiceState = z.enum(['open', 'part', 'overdue', 'paid', 'credited', 'transferred']);
export type InvoiceState = z.infer<typeof invoiceState>;

const balance = {
  state: invoiceState,
  creditedYen: yen,
  settledYen: yen,
  openYen: yen,
};

export const invoiceView = issuedInvoice
  .pick({
    kind: true,
    institutionId: true,
    organisationId: true,
    number: true,
    issuedOn: true,
    dueOn: true,
    month: true,
    project: true,
    purchaseOrder: true,
    totalYen: true,
  })
  .extend({ id, issuerName: bilingual, recipientName: bilingual, ...balance })
  .meta({ id: 'Invoice' });

/** Of all that a list shows, on whatever page. */
export const invoiceSums = z
  .object({
    count: z.int(),
    totalYen: z.int(),
    creditedYen: z.int(),
    settledYen: z.int(),
    /** Moved as budget, which nobody pays. */
    transferredYen: z.int(),
    openYen: z.int(),
    overdueYen: z.int(),
  })
  .meta({ id: 'InvoiceSums' });

export const invoiceDetail = issuedInvoice
  .extend({
    id,
    version: z.int(),
    ...balance,
    /** Why it has no electronic form; null where it has one. */
    noElectronicForm: z
      .enum(['budget-transfer', 'no-registration-number', 'no-endpoint', 'tax-out-of-range'])
      .nullable(),
    /** What is left of each line, in the basis of the invoice, and with its tax. */
    left: z.array(z.object({ amountYen: yen, totalYen: yen })),
    creditNotes: z.array(
      z.object({
        id,
        number: z.string().nullable(),
        issuedOn: date,
        totalYen: yen,
        reason: z.string(),
      }),
    ),
    reminders: z.array(z.object({ level: z.int(), remindedOn: date, openYen: yen })),
  })
  .meta({ id: 'InvoiceDetail' });

export const creditNoteView = issuedCreditNote.extend({ id }).meta({ id: 'CreditNote' });

/** A charge that was corrected to less than what was billed of it. */
export const creditProposalView = z
  .object({
    chargeId: id,
    invoiceId: id,
    invoiceNumber: z.string(),
    line: z.int(),
    organisationId: id,
    organisationName: bilingual,
    label: bilingual,
    /** Without tax. */
    tooMuchYen: yen,
  })
  .meta({ id: 'CreditProposal' });
