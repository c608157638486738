import { z } from 'zod';
import { id, instant, yen, yenSum } from '../primitives.ts';
import { pageOf } from './shared.ts';

/**
 * What does not fit between what was booked, used, charged, billed and paid; the gravest first, in which
 * order lists have them.
 */
export const differenceKind = z.enum([
  /** A run that ended, or a fee that is owed, without a charge. */
  'not-charged',
  /** A charge for use of which no booking is known. */
  'without-booking',
  /** A charge though nothing was used and no fee is owed. */
  'charged-unused',
  /** Its time is over, and nobody has said what became of it. */
  'not-ended',
  /** No document has any of it, and its month is over. */
  'not-billed',
  'billed-less',
  /** More was billed than is charged by now: a credit is due. */
  'billed-more',
  /** Whoever pays does not agree with it: it is not billed meanwhile. */
  'disputed',
  'overdue',
  /** Billed and not wholly paid, but not late. */
  'not-paid',
  /** Used beyond the reserved time. */
  'used-longer',
  /** Nobody came, and no rule makes a fee of it. */
  'unused',
]);
export type DifferenceKind = z.infer<typeof differenceKind>;

/** One booking with what became of it, or one charge that has none, such as the fee of a contract. */
export const reconciledView = z
  .object({
    /** Of the booking, else of the charge. */
    id,
    reservationId: id.nullable(),
    chargeId: id.nullable(),
    instrumentId: id.nullable(),
    organisationId: id,
    personId: id.nullable(),
    contractId: id.nullable(),
    /** What became of the booking; null where there is none. */
    status: z
      .enum([
        'requested',
        'confirmed',
        'running',
        'ended',
        'cancelled',
        'no-show',
        'unused',
        'declined',
      ])
      .nullable(),
    feePercent: z.int(),
    reserved: z.object({ start: instant, end: instant }).nullable(),
    used: z.object({ start: instant, end: instant.nullable() }).nullable(),
    /** Null until instruments say themselves how long they ran. */
    meteredMinutes: z.int().nullable(),
    /** Null where nothing is charged; without tax, as what is billed of it. */
    charged: z.object({ kind: z.string(), netYen: yen }).nullable(),
    billedYen: yen,
    toBillYen: yen,
    documents: z.array(
      z.object({
        id,
        kind: z.enum(['invoice', 'budget-transfer', 'credit-note']),
        /** Null of a credit below the amount that needs a document. */
        number: z.string().nullable(),
        netYen: yen,
        /** Of the whole document, with tax; null where it is not paid for by itself. */
        openYen: yen.nullable(),
        state: z.enum(['open', 'part', 'paid', 'credited']).nullable(),
        paymentIds: z.array(id),
      }),
    ),
    differences: z.array(differenceKind),
  })
  .meta({ id: 'Reconciled' });
export type Reconciled = z.infer<typeof reconciledView>;

const stage = z.object({ count: z.int(), minutes: z.int() });
const sum = z.object({ count: z.int(), netYen: yenSum });

export const reconciliationView = pageOf(reconciledView).extend({
  /** With the first page: what all of the month comes to, whatever kind of difference is asked for. */
  totals: z
    .object({
      count: z.int(),
      differing: z.int(),
      reserved: stage,
      used: stage,
      charged: sum,
      billed: sum,
      /** Of which all documents are paid. */
      paid: sum,
      /** `yen`: without tax, of what is to be billed, or is billed and not paid. */
      differences: z.array(
        z.object({ kind: differenceKind, count: z.int(), yen: yenSum.nullable() }),
      ),
    })
    .nullable(),
});
