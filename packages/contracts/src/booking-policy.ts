import { z } from 'zod';
import { someOf } from './bounds.ts';
import { date, organisationClass } from './primitives.ts';
import { byRule } from './shape-rules.ts';

const percent = z.int().min(0).max(100);

/** Minutes of the day are Japan's. From 0 to 1440 is round the clock. */
const opening = z
  .object({
    fromMinute: z.int().min(0).max(1439),
    toMinute: z.int().min(1).max(1440),
    /** 1 for Monday to 7 for Sunday. */
    weekdays: z.array(z.int().min(1).max(7)).min(1).max(7).default([1, 2, 3, 4, 5, 6, 7]),
    /** False closes on the public holidays of Japan. */
    onHolidays: z.boolean().default(true),
  })
  .refine(({ fromMinute, toMinute }) => fromMinute < toMinute, {
    path: ['toMinute'],
    message: byRule('closing-before-opening'),
  });

/** At most so many minutes of bookings that begin in one day, week or month of Japan. */
export const quota = z.object({
  /** person and organisation: on this instrument; agreement: on all of the institution's. */
  of: z.enum(['person', 'organisation', 'agreement']),
  per: z.enum(['day', 'week', 'month']),
  minutes: z.int().min(1).max(44_640),
});
export type Quota = z.infer<typeof quota>;

/** Who cancels less than so many hours before the start owes this share of the price. */
export const cancellationTier = z.object({ hoursBefore: z.int().min(0).max(8_760), percent });

/** What becomes of a booking that nobody checks in to; null: nothing by itself. */
export const noShow = z.object({ afterMinutes: z.int().min(5).max(1_440).nullable(), percent });

/** What a use costs outside its booked time, and when one that nobody ends is over. */
export const useTerms = z.object({
  /** A use that ends so late, at most, has ended in time. */
  graceMinutes: z.int().min(0).max(120),
  /** False: whoever begins before the booked start pays nothing for that. */
  earlyCharged: z.boolean(),
  /** So long after the grace a use that nobody has ended is ended. */
  forgottenMinutes: z.int().min(0).max(1_440),
});
export type UseTerms = z.infer<typeof useTerms>;

/** What held before policies said it. */
export const formerUseTerms: UseTerms = {
  graceMinutes: 0,
  earlyCharged: false,
  forgottenMinutes: 60,
};

/** When, by whom and under which conditions an instrument may be booked. */
export const bookingPolicy = z
  .object({
    openTo: z.array(organisationClass).min(1),
    opening,
    closedDates: z.array(date).max(400).default([]),
    /** True lets a use run on outside opening hours when it begins and ends inside them. */
    overnight: z.boolean().default(false),
    durationMinutesMin: z.int().min(1).max(44_640),
    durationMinutesMax: z.int().min(1).max(44_640),
    granularityMinutes: z.union([5, 10, 15, 30, 60].map((minutes) => z.literal(minutes))),
    leadMinutes: z.int().min(0).max(525_600).default(0),
    horizonDays: z.int().min(1).max(730),
    bufferMinutes: z
      .object({ before: z.int().min(0).max(1_440), after: z.int().min(0).max(1_440) })
      .default({ before: 0, after: 0 }),
    /** Further time before the start, by the technique that is asked for. */
    setups: z
      .array(
        z.object({ technique: z.string().min(1).max(100), minutes: z.int().min(1).max(1_440) }),
      )
      .max(50)
      .default([]),
    quotas: z.array(quota).max(9).default([]),
    cancellationTiers: z.array(cancellationTier).max(10).default([]),
    noShow: noShow.default({ afterMinutes: null, percent: 0 }),
    useTerms: useTerms.default({ ...formerUseTerms, graceMinutes: 5 }),
    approval: z.enum(['none', 'required']).default('none'),
    /** Who operates the instrument needs a training that is still valid. */
    training: z.enum(['none', 'required']).default('none'),
    /**
     * Who works it: `none` the user alone, `optional` an operator where one is asked for, `required`
     * always one. `arranged`: the facility finds staff by itself, and no operator's time is booked.
     */
    operator: z.enum(['none', 'optional', 'required', 'arranged']).default('arranged'),
    /** How long whom the waitlist promotes may take to accept. */
    promotionMinutes: z.int().min(5).max(2_880).default(60),
  })
  .refine((policy) => policy.durationMinutesMin <= policy.durationMinutesMax, {
    path: ['durationMinutesMax'],
    message: byRule('longest-below-shortest'),
  })
  .refine((policy) => policy.durationMinutesMax >= policy.granularityMinutes, {
    path: ['granularityMinutes'],
    message: byRule('longest-below-grid'),
  })
  .refine(
    ({ opening: { fromMinute, toMinute }, durationMinutesMin, overnight }) =>
      overnight ||
      (fromMinute === 0 && toMinute === 1_440) ||
      durationMinutesMin <= toMinute - fromMinute,
    { path: ['durationMinutesMin'], message: byRule('shortest-above-opening') },
  )
  .refine((policy) => policy.leadMinutes < policy.horizonDays * 1_440, {
    path: ['leadMinutes'],
    message: byRule('lead-beyond-horizon'),
  });
export type BookingPolicy = z.infer<typeof bookingPolicy>;
/** As a person or a program writes it: what has a default may be left out. */
export type BookingPolicyWish = z.input<typeof bookingPolicy>;

/** As somebody sets it. */
export const newBookingPolicy = bookingPolicy.safeExtend({
  openTo: someOf(organisationClass, organisationClass.options).min(1),
});
