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
    days: z.array(bySource.extend({ date })),
    people: z.array(bySource.extend({ personId: id })),
  })
  .meta({ id: 'Allowance' });

export const contractFeeView = contractFee.extend({ id }).meta({ id: 'ContractFee' });
