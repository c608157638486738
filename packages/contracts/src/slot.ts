import { z } from 'zod';
import { cancellationTier, formerUseTerms, noShow, quota, useTerms } from './booking-policy.ts';
import { id, instant, period, serviceKind } from './primitives.ts';

/** What the policy of the time said, kept with what was booked under it. */
export const slotConditions = z.object({
  approval: z.boolean(),
  cancellationTiers: z.array(cancellationTier),
  noShow,
  bufferAfterMinutes: z.int(),
  quotas: z.array(quota),
  /** Of the usage terms under which it was booked; null where another contract covers it. */
  termsVersion: z.int().positive().nullable().default(null),
  /** How many minutes the contract allows in the period that begins then; null without a limit. */
  contractLimit: z
    .object({ from: instant, minutes: z.int().min(0) })
    .nullable()
    .default(null),
  useTerms: useTerms.default(formerUseTerms),
});

/** One unit of one instrument, and whoever and whatever else is needed, for one period. */
export const slot = z.object({
  instrumentId: id,
  institutionId: id,
  unit: z.int().positive(),
  period,
  /** The period with set-up and buffers: what is kept from others. */
  occupied: period,
  operatorId: id.nullable(),
  accessories: z.array(z.object({ accessoryId: id, unit: z.int().positive() })),
  conditions: slotConditions,
});
export type Slot = z.infer<typeof slot>;

/** What was asked for, beside the time. */
export const booking = z.object({
  organisationId: id,
  personId: id,
  serviceKind,
  tariff: z.string().nullable(),
  quantity: z.int().positive(),
  purpose: z.string(),
  technique: z.string().nullable(),
  project: z.string().nullable(),
  purchaseOrder: z.string().nullable(),
  seriesId: id.nullable(),
  consultationId: id.nullable(),
  /** The contract under which it is used; null: the institution's usage terms. */
  contractId: id.nullable().default(null),
  /** The member of staff who booked it for its user; absent where the user did. */
  bookedBy: id.optional(),
});
export type Booking = z.infer<typeof booking>;
