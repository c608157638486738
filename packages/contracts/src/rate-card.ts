import { z } from 'zod';
import { exactPercent, factor, someOf } from './bounds.ts';
import {
  bilingual,
  exactNumber,
  instant,
  instantFromOffset,
  organisationClass,
  serviceKind,
  yen,
} from './primitives.ts';
import { byRule } from './shape-rules.ts';

/** What one price buys. `started` counts every started unit as a whole one. */
export const priceUnit = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('time'),
    minutes: z.int().min(1).max(44_640),
    billing: z.enum(['prorated', 'started']),
  }),
  z.object({ kind: z.literal('person-time'), minutes: z.int().min(1).max(44_640) }),
  z.object({ kind: z.literal('day') }),
  z.object({ kind: z.literal('half-day') }),
  z.object({ kind: z.literal('count'), noun: bilingual }),
]);

/** Names a tariff or an option of a card. */
export const priceCode = z.string().regex(/^[a-z0-9_-]{1,40}$/);

/** One row of a printed price list. The first row that fits the user's class and service applies. */
export const tariff = z.object({
  code: priceCode,
  label: bilingual,
  yen: yen.nonnegative(),
  organisationClasses: z.array(organisationClass),
  serviceKinds: z.array(serviceKind),
});

export const pricing = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('table'), tariffs: z.array(tariff).min(1).max(30) }),
  z.object({
    kind: z.literal('factor'),
    baseYen: yen.nonnegative(),
    factors: z.partialRecord(organisationClass, exactNumber),
  }),
]);

const minuteOfDay = z.int().min(0).max(1440);

/** A discount for the minutes that fall inside `from`..`to` (Japan time) on the given weekdays. */
export const timeRule = z.object({
  fromMinute: minuteOfDay,
  toMinute: minuteOfDay,
  /** 1 for Monday to 7 for Sunday. */
  weekdays: z.array(z.int().min(1).max(7)).min(1),
  discountPercent: exactNumber,
});

/** Something added to the price of the instrument: guidance, staff, consumables. */
export const priceOption = z.object({
  code: priceCode,
  label: bilingual,
  yen: yen.nonnegative(),
  unit: bilingual,
  /** Actual cost, such as staff, is never lowered by class; a fee, such as guidance, may be. */
  classFactor: z.boolean(),
});

/**
 * Effective-dated and append-only: a later card applies from its instant on, an earlier one stays
 * for the runs that began before. Times of day are Japan's.
 */
export const rateCard = z.object({
  unit: priceUnit,
  basis: z.enum(['reserved', 'used', 'overage']),
  pricing,
  timeRules: z.array(timeRule).max(20),
  /** The most that the instrument's time may cost per calendar day, for the named tariffs or all. */
  dayCaps: z.array(z.object({ yen: yen.nonnegative(), tariffs: z.array(z.string()) })).max(30),
  minimumYen: yen.nonnegative().nullable(),
  options: z.array(priceOption).max(30),
  indirectPercent: exactNumber,
  tax: z.object({
    treatment: z.enum(['inclusive', 'exclusive', 'out-of-scope']),
    percent: exactNumber,
  }),
  effectiveFrom: instant,
  source: z.object({ url: z.string().max(500), note: z.string().max(1000) }),
});
export type RateCard = z.infer<typeof rateCard>;

const [table, byFactor] = pricing.options;
const weekdays = [1, 2, 3, 4, 5, 6, 7];

/** How long a rule lasts; one that ends before it begins runs past midnight. */
const lasts = ({ fromMinute, toMinute }: z.infer<typeof timeRule>): boolean =>
  (toMinute < fromMinute ? toMinute + 1_440 : toMinute) > fromMinute;

/** As somebody publishes it. What lies in a log is read by the schema above, as it was taken then. */
export const newRateCard = rateCard
  .extend({
    pricing: z.discriminatedUnion('kind', [
      table.extend({
        tariffs: z
          .array(
            tariff.extend({
              organisationClasses: someOf(organisationClass, organisationClass.options),
              serviceKinds: someOf(serviceKind, serviceKind.options),
            }),
          )
          .min(1)
          .max(30),
      }),
      byFactor.extend({ factors: z.partialRecord(organisationClass, factor) }),
    ]),
    timeRules: z
      .array(
        timeRule
          .extend({
            weekdays: someOf(z.literal(weekdays), weekdays).min(1),
            discountPercent: exactPercent,
          })
          .refine(lasts, { path: ['toMinute'], message: byRule('rule-without-length') }),
      )
      .max(20),
    dayCaps: z
      .array(z.object({ yen: yen.nonnegative(), tariffs: z.array(priceCode).max(30) }))
      .max(30),
    indirectPercent: exactPercent,
    tax: rateCard.shape.tax.extend({ percent: exactPercent }),
    effectiveFrom: instantFromOffset,
  })
  .strict();
export type Tariff = z.infer<typeof tariff>;
