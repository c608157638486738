import { z } from 'zod';
import { contractFee } from '../events/contract-fee.ts';
import { plan } from '../plan.ts';
import { date, exactNumber, id, instant, period } from '../primitives.ts';

export const planView = z
  .object({
    id,
    institutionId: id,
    planVersion: z.int(),
    plan,
    publishedAt: instant,
    withdrawnAt: instant.nullable(),
  })
  .meta({ id: 'Plan' });

export const subscriptionView = z
  .object({
    /** The contract's, as bookings and charges name it. */
    id,
    version: z.int(),
    institutionId: id,
    organisationId: id,
    planId: id,
    planVersion: z.int(),
    plan,
    status: z.enum(['asked', 'declined', 'agreed', 'running', 'paused', 'ended']),
    startsOn: date,
    personIds: z.array(id),
    askedBy: id,
    reason: z.string().nullable(),
    /** The one that is on; null before the first. */
    current: z.object({ kind: z.enum(['trial', 'regular']), period }).nullable(),
    /** When it will be renewed; null where it will not. */
    renewsAt: instant.nullable(),
    endsAt: instant.nullable(),
    /** When it would end if it were cancelled now; null where it cannot be. */
    endsIfCancelled: instant.nullable(),
    /** Fair use in the period that is on; null without a limit. */
    capMinutes: z.int().nullable(),
  })
  .meta({ id: 'Subscription' });

const hours = z.object({
  /** In minutes; null where there is no end of it. */
  minutes: z.int().nullable(),
  left: z.int().nullable(),
});

/** What a step of a subscription would bring if it were taken now. */
export const subscriptionPreviewView = z
  .object({
    /** With tax; negative where money goes back. */
    dueYen: z.int(),
    endsAt: instant.nullable(),
    /** Of all together in the period that is on, now and after the step. */
    hours: hours.nullable(),
    hoursAfter: hours.nullable(),
    /** Coming bookings that are covered now and would be no more: the first of them by their start. */
    uncovered: z.object({
      total: z.int(),
      items: z.array(z.object({ reservationId: id, instrumentId: id, personId: id, period })),
    }),
  })
  .meta({ id: 'SubscriptionPreview' });

const bySource = z.object({
  included: z.int(),
  rollover: z.int(),
  pool: z.int(),
  overage: z.int(),
});

export const allowanceView = z
  .object({
    period,
    lots: z.array(
      z.object({
        source: z.enum(['included', 'rollover', 'pool']),
        personId: id.nullable(),
        /** Null: as much as is booked. */
        minutes: z.int().nullable(),
        taken: z.int(),
        carriedOver: z.int(),
        expiresAt: instant,
      }),
    ),
    overageMinutes: z.int(),
    overageYen: exactNumber,
    /** Of every day in Japan on which something is booked, in order: how much of it, by source. */
    days: z.array(
      bySource.extend({
        date,
        /** Of it, what has not begun. */
        coming: bySource,
      }),
    ),
    /** Of its days, in their order. */
    plans: z.array(plan).min(1),
    /** When the period before began, and the one after begins; null where there is none. */
    before: instant.nullable(),
    after: instant.nullable(),
  })
  .meta({ id: 'Allowance' });

const used = bySource.extend({ uses: z.int(), minutes: z.int() });

/** Who, or which instrument, used how much of a period; the most comes first. */
export const allowanceUsesView = z
  .object({
    period,
    items: z.array(used.extend({ id })),
    nextCursor: z.string().nullable(),
    /** Over all of them. */
    totals: used.extend({ groups: z.int() }),
  })
  .meta({ id: 'AllowanceUses' });

/** In yen with tax. */
export const contractComparisonView = z
  .object({
    period,
    /** That were charged: runs, late cancellations and no-shows. */
    uses: z.int(),
    /** Of them, without a price to compare: they count alike on both sides. */
    uncompared: z.int(),
    usesYen: z.int(),
    feesYen: z.int(),
    /** Uses and fees together. */
    underYen: z.int(),
    /** The same uses under usage terms, by the price list. */
    otherwiseYen: z.int(),
    /** Negative where the contract cost more. */
    savedYen: z.int(),
  })
  .meta({ id: 'ContractComparison' });

export const contractFeeView = contractFee.extend({ id }).meta({ id: 'ContractFee' });
