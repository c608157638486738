import { z } from 'zod';
import { accountFlow, bankFileKind, importedPayments } from '../events/bank-statement.ts';
import { allocation, assignedAccount, matchReason, paymentSource } from '../events/payment.ts';
import { date, id, instant, yen, yenSum } from '../primitives.ts';
import { pageOf } from './shared.ts';

export const bankFileStatus = z.enum(['read', 'running', 'done', 'failed']);

/** A file of a bank: what is in it, how far its import is, and what that did. */
export const bankFileView = z
  .object({
    id,
    institutionId: id,
    name: z.string(),
    kind: bankFileKind,
    status: bankFileStatus,
    accounts: z.array(accountFlow),
    rowsTotal: z.int(),
    rowsDone: z.int(),
    uploadedAt: instant,
    /** Null until it was imported. */
    payments: importedPayments.nullable(),
  })
  .meta({ id: 'BankFile' });

/** Held is what is to be sent back. */
export const paymentState = z.enum(['waiting', 'part', 'held', 'settled', 'cancelled']);

/** An invoice of a match, as much of it as tells it. */
const matchedInvoice = allocation.extend({ number: z.string() });

const paymentMatch = z.object({
  match: z.int(),
  organisationId: id,
  allocations: z.array(matchedInvoice),
  reasons: z.array(matchReason),
  automatic: z.boolean(),
});

const paymentAssignment = z.object({
  assignment: z.int(),
  to: assignedAccount,
  yen,
  reason: z.string(),
  /** Of a deposit; null until it was sent back. */
  returnedOn: date.nullable(),
});

export const paymentView = z
  .object({
    id,
    version: z.int(),
    institutionId: id,
    organisationId: id.nullable(),
    source: paymentSource,
    postedOn: date,
    bookedOn: date,
    yen,
    matchedYen: yen,
    refundedYen: yen,
    /** What is no invoice's. */
    assignedYen: yen,
    /** Below nothing where the bank took back what is matched. */
    restYen: yen,
    state: paymentState,
    cancelled: z.boolean(),
    /** Why it was taken back as entered by mistake; null where it was not. */
    withdrawn: z.string().nullable(),
    matches: z.array(paymentMatch),
    assignments: z.array(paymentAssignment),
    /** What the bank wrote; empty where it wrote nothing, or where it was received by hand. */
    payerName: z.string(),
    payerCode: z.string(),
    payerBank: z.string(),
    remark: z.string(),
    edi: z.string(),
  })
  .meta({ id: 'Payment' });

/** Of all that the filter finds, not of one page. */
export const paymentTotals = z.object({
  count: z.int(),
  yen: yenSum,
  matchedYen: yenSum,
  restYen: yenSum,
});
export const paymentPage = pageOf(paymentView).extend({ totals: paymentTotals });

export const matchCandidate = z
  .object({
    organisationId: id,
    allocations: z.array(matchedInvoice.extend({ dueOn: date, totalYen: yen, leftYen: yen })),
    reasons: z.array(matchReason),
    /** Payments that only together come to the invoice. */
    togetherWith: z.array(id),
    confidence: z.int().min(0).max(100),
  })
  .meta({ id: 'MatchCandidate' });

/** A payment that waits for a person, with what it may be for, the likeliest first. */
export const paymentReview = paymentView
  .extend({ candidates: z.array(matchCandidate) })
  .meta({ id: 'PaymentReview' });

/** What an organisation owes an institution as of the end of a day, and what it has paid too much. */
export const accountBalance = z
  .object({
    institutionId: id,
    organisationId: id,
    openYen: yenSum,
    /** Of it, what was due before. */
    overdueYen: yenSum,
    creditYen: yenSum,
    /** Of it, payments of which nothing is matched yet. */
    unallocatedYen: yenSum,
  })
  .meta({ id: 'AccountBalance' });
