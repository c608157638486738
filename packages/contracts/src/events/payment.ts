import { z } from 'zod';
import { financeOf } from '../concerns.ts';
import { exampleIds } from '../examples.ts';
import { date, id, yen } from '../primitives.ts';
import { event, type EventsOf } from '../published-event.ts';
import { bankAccountNamed } from './bank-statement.ts';

export const positiveYen = yen.min(1);

/** Where it is known from. What the bank wrote of who paid lies beside the log: it can name a person. */
export const paymentSource = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('statement'),
    statementId: id,
    /** Of the file; rows are counted as its format does. */
    record: z.int().positive(),
    account: bankAccountNamed,
    /** By which the bank tells it from others of the day; empty where it does not. */
    reference: z.string().max(35),
  }),
  z.object({ kind: z.literal('by-hand') }),
]);
export type PaymentSource = z.infer<typeof paymentSource>;

export const matchReason = z.enum([
  'number-named',
  'payer-code',
  'name-equal',
  'name-begins-so',
  'name-differs',
  'code-differs',
  'other-number-named',
  'amount-equal',
  'amount-less-fee',
  'sum-of-invoices',
  'part-of-invoice',
  'together-with-others',
  'more-than-open',
  /** Somebody knows better. */
  'by-hand',
]);
export type MatchReason = z.infer<typeof matchReason>;

export const allocationsMax = 50;

/** What of a payment pays an invoice, and what a bank kept of it, which counts as paid. */
export const allocation = z.object({
  invoiceId: id,
  yen: positiveYen,
  feeYen: yen.nonnegative(),
});
export type Allocation = z.infer<typeof allocation>;
const allocations = z.array(allocation).min(1).max(allocationsMax);

const receivedPayment = z.object({
  institutionId: id,
  /** Whose it is, where that was said; null until it is matched. */
  organisationId: id.nullable(),
  source: paymentSource,
  postedOn: date,
  /** The day of the books: later where its month was closed. */
  bookedOn: date,
  yen: positiveYen,
});
export type ReceivedPayment = z.infer<typeof receivedPayment>;

const matchedPayment = z.object({
  institutionId: id,
  organisationId: id,
  /** Counts the matches of the payment, from 1 on. */
  match: z.int().positive(),
  allocations,
  reasons: z.array(matchReason).min(1),
  automatic: z.boolean(),
  bookedOn: date,
});
export type MatchedPayment = z.infer<typeof matchedPayment>;

/** What a payment is where it is for no invoice: interest, other income, or what is to be sent back. */
export const assignedTo = z.enum(['interest-income', 'other-income', 'deposits']);
/** Or the difference of a clearing, which is paid by it. */
export const assignedAccount = z.enum([...assignedTo.options, 'clearing']);
export type AssignedTo = z.infer<typeof assignedAccount>;

const assignedPayment = z.object({
  institutionId: id,
  organisationId: id.nullable(),
  /** Counts the assignments of the payment, from 1 on. */
  assignment: z.int().positive(),
  to: assignedAccount,
  yen: positiveYen,
  reason: z.string().min(1).max(300),
  bookedOn: date,
});
export type AssignedPayment = z.infer<typeof assignedPayment>;

const of = { institutionId: exampleIds.institution, organisationId: exampleIds.organisation };
const exampleAllocations = [{ invoiceId: exampleIds.invoice, yen: 53_845, feeYen: 0 }];
const booked = { bookedOn: '2026-12-03' };

interface OfPayment {
  readonly institutionId: string;
  readonly organisationId?: string | null;
}
const told = {
  concerns: ({ institutionId, organisationId }: OfPayment) => [
    financeOf(institutionId),
    ...(organisationId ? [financeOf(organisationId)] : []),
  ],
  shows: ({ institutionId, organisationId }: OfPayment, paymentId: string) => ({
    named: { paymentId, institutionId, ...(organisationId && { organisationId }) },
  }),
};

export const paymentEvents = {
  PaymentReceived: event(receivedPayment, {
    example: {
      institutionId: exampleIds.institution,
      organisationId: null,
      source: {
        kind: 'statement',
        statementId: exampleIds['bank-statement'],
        record: 2,
        account: { bankCode: '0001', branchCode: '001', kind: '1', number: '1234567' },
        reference: '000001',
      },
      postedOn: '2026-12-03',
      ...booked,
      yen: 53_845,
    },
    ...told,
  }),
  PaymentMatched: event(matchedPayment, {
    example: {
      ...of,
      match: 1,
      allocations: exampleAllocations,
      reasons: ['name-equal', 'amount-equal'],
      automatic: true,
      ...booked,
    },
    ...told,
  }),
  /** The whole of a match is undone; its money waits again. */
  MatchReversed: event(
    matchedPayment.pick({
      institutionId: true,
      organisationId: true,
      match: true,
      allocations: true,
      bookedOn: true,
    }),
    { example: { ...of, match: 1, allocations: exampleAllocations, ...booked }, ...told },
  ),
  /** It is not for these invoices together, and that is not offered again. */
  PairRefused: event(
    z.object({ institutionId: id, invoiceIds: z.array(id).min(1).max(allocationsMax) }),
    {
      example: { institutionId: exampleIds.institution, invoiceIds: [exampleIds.invoice] },
      ...told,
    },
  ),
  PairRefusalWithdrawn: event(
    z.object({ institutionId: id, invoiceIds: z.array(id).min(1).max(allocationsMax) }),
    {
      example: { institutionId: exampleIds.institution, invoiceIds: [exampleIds.invoice] },
      ...told,
    },
  ),
  /** What was too much went back. */
  PaymentRefunded: event(
    z.object({
      institutionId: id,
      organisationId: id.nullable(),
      yen: positiveYen,
      refundedOn: date,
      bookedOn: date,
    }),
    { example: { ...of, yen: 1_000, refundedOn: '2026-12-10', bookedOn: '2026-12-10' }, ...told },
  ),
  PaymentAssigned: event(assignedPayment, {
    example: {
      ...of,
      organisationId: null,
      assignment: 1,
      to: 'interest-income',
      yen: 120,
      reason: '普通預金の利息',
      ...booked,
    },
    ...told,
  }),
  /** Its money waits again. */
  AssignmentReversed: event(assignedPayment, {
    example: {
      ...of,
      organisationId: null,
      assignment: 1,
      to: 'interest-income',
      yen: 120,
      reason: '組織の入金だった',
      ...booked,
    },
    ...told,
  }),
  /** What was held to be sent back was sent. */
  DepositReturned: event(
    assignedPayment
      .pick({
        institutionId: true,
        organisationId: true,
        assignment: true,
        yen: true,
        bookedOn: true,
      })
      .extend({ returnedOn: date }),
    {
      example: {
        ...of,
        organisationId: null,
        assignment: 1,
        yen: 53_845,
        returnedOn: '2026-12-10',
        bookedOn: '2026-12-10',
      },
      ...told,
    },
  ),
  /** It was entered by mistake: it never came. */
  PaymentWithdrawn: event(
    z.object({
      institutionId: id,
      organisationId: id.nullable(),
      yen: positiveYen,
      reason: z.string().min(1).max(300),
      bookedOn: date,
    }),
    {
      example: { ...of, organisationId: null, yen: 53_845, reason: '二重に入力した', ...booked },
      ...told,
    },
  ),
  /** The bank took it back. What it was matched with stays so until a person undoes it. */
  PaymentCancelled: event(
    z.object({
      institutionId: id,
      organisationId: id.nullable(),
      statementId: id,
      record: z.int().positive(),
      yen: positiveYen,
      bookedOn: date,
    }),
    {
      example: {
        ...of,
        organisationId: null,
        statementId: exampleIds['bank-statement'],
        record: 3,
        yen: 53_845,
        ...booked,
      },
      ...told,
    },
  ),
};
export type PaymentEvent = EventsOf<typeof paymentEvents>;
