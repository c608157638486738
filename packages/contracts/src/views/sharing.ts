import { z } from 'zod';
import { clearingClaim, distributedShare, incomeShare } from '../events/sharing.ts';
import { bilingual, date, id, yenSum } from '../primitives.ts';

export const splitRuleView = z
  .object({
    instrumentId: id.nullable(),
    instrumentName: bilingual.nullable(),
    effectiveFrom: date,
    shares: z.array(incomeShare),
  })
  .meta({ id: 'SplitRule' });

/** What a month is divided into, or was; with what each recipient has of all instruments. */
export const distributionView = z
  .object({
    institutionId: id,
    month: z.string(),
    netYen: yenSum,
    /** Null of what is not distributed yet. */
    bookedOn: date.nullable(),
    shares: z.array(distributedShare.extend({ instrumentName: bilingual.nullable() })),
    totals: z.array(distributedShare.omit({ instrumentId: true, percent: true })),
  })
  .meta({ id: 'Distribution' });
export type DistributionView = z.infer<typeof distributionView>;

const clearingBalance = z.object({ debtorId: id, creditorId: id, yen: yenSum }).nullable();

export const clearingListed = z
  .object({
    id,
    number: z.string(),
    quarter: z.string(),
    status: z.enum(['proposed', 'accepted', 'declined']),
    /** The two, the lesser id first. */
    institutionIds: z.array(id),
    by: id,
    acceptedBy: z.array(id),
    declined: z.object({ by: id, reason: z.string() }).nullable(),
    balance: clearingBalance,
    proposedOn: date,
    /** Which of the two have booked the difference as paid, or received, and for which day. */
    paid: z.array(z.object({ by: id, paidOn: date })),
    version: z.int(),
  })
  .meta({ id: 'ClearingListed' });

/** What a clearing would be of, as far as is known today. */
export const clearingPreview = z
  .object({
    claims: z.array(clearingClaim.omit({ lines: true }).extend({ count: z.int() })),
    balance: clearingBalance,
  })
  .meta({ id: 'ClearingPreview' });

export const clearingView = clearingListed
  .extend({
    names: z.record(z.string(), bilingual),
    /** By which creditors are issuers of qualified invoices, on the day of the clearing. */
    registrationNumbers: z.record(z.string(), z.string()),
    claims: z.array(clearingClaim),
  })
  .meta({ id: 'Clearing' });
export type ClearingView = z.infer<typeof clearingView>;
