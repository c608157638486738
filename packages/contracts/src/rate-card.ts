import { z } from 'zod';
import {
  bilingual,
  exactNumber,
  instant,
  organisationClass,
  serviceKind,
  yen,
} from './primitives.ts';

const minuteOfDay = z.int().min(0).max(1440);

/** What one price buys. `started` counts every started unit as a whole one. */
export const priceUnit = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('time'),
    minutes: z.int().min(1).max(44_640),
    billing: z.enum(['prorated', 'started']),
  }),
  z.object({ kind: z.literal('person-time'), minutes: z.int().min(1).max(44_640) }),
  z.object({ kind: z.literal('day') }),
  z.object({
    kind: z.literal('half-day'),
    /** When the first half begins: with 540, from 9:00 to 21:00 and from there to 9:00. */
    fromMinute: z.int().min(0).max(719).default(0),
  }),
  z.object({ kind: z.literal('count'), noun: bilingual }),
]);

/** Names a tariff or an option of a card. */
export const priceCode = z.string().regex(/^[a-z0-9_-]{1,40}$/);

/** For which tariffs something holds; none named: for all, and for a base with factors. */
const onlyTariffs = z.array(z.string()).default([]);

/**
 * What a unit costs from the so-many-and-first on, counted over the whole run: `afterUnits: 1` is the
 * price of the second hour and of those that follow. Of a base with factors it is a base, too.
 */
export const priceTier = z.object({
  afterUnits: z.int().min(1).max(100_000),
  yen: yen.nonnegative(),
});

/**
 * Whether a tier prices the units that follow its threshold, or all of them once the run is longer:
 * with `whole`, a run of five hours costs five times the price of its tier.
 */
export const tiering = z.enum(['following', 'whole']).default('following');

/** Whether results must be published, and what is owed where they were not. */
export const publication = z.object({
  required: z.boolean(),
  /** How long data may be held back; null where the price says nothing of it. */
  embargoMonths: z.int().min(0).max(120).nullable(),
  /** The tariff whose difference is charged when the condition is not met. */
  elseTariff: priceCode.nullable(),
});

/** One row of a printed price list. The first row that fits the user's class and service applies. */
export const tariff = z.object({
  code: priceCode,
  label: bilingual,
  yen: yen.nonnegative(),
  organisationClasses: z.array(organisationClass),
  serviceKinds: z.array(serviceKind),
  /** Where this row is not priced by the unit of the card. */
  unit: priceUnit.nullable().default(null),
  tiers: z.array(priceTier).default([]),
  publication: publication.nullable().default(null),
});

export const pricing = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('table'), tariffs: z.array(tariff).min(1).max(30), tiering }),
  z.object({
    kind: z.literal('factor'),
    baseYen: yen.nonnegative(),
    factors: z.partialRecord(organisationClass, exactNumber),
    tiers: z.array(priceTier).default([]),
    tiering,
    /** The price of a class is raised to whole multiples of so many yen; null leaves it exact. */
    roundUpToYen: z.int().min(1).max(100_000).nullable().default(null),
  }),
]);

/**
 * What holds for the minutes that fall inside `from`..`to` (Japan time) on the given weekdays: another
 * price per unit, then a discount or a surcharge on it. The day is that of its beginning.
 */
export const timeRule = z.object({
  fromMinute: minuteOfDay,
  toMinute: minuteOfDay,
  /** 1 for Monday to 7 for Sunday. */
  weekdays: z.array(z.int().min(1).max(7)).min(1),
  discountPercent: exactNumber,
  surchargePercent: exactNumber.default('0'),
  /** Instead of the price of the tariff; of a base with factors, instead of the base. */
  unitYen: yen.nonnegative().nullable().default(null),
  tariffs: onlyTariffs,
});

/** Something added to the price of the instrument: guidance, staff, consumables. */
export const priceOption = z.object({
  code: priceCode,
  label: bilingual,
  yen: yen.nonnegative(),
  unit: bilingual,
  /** Actual cost, such as staff, is never lowered by class; a fee, such as guidance, may be. */
  classFactor: z.boolean(),
  /** Instead of `yen`: a share of what the use costs, taken once, such as 20% of an agent. */
  percent: exactNumber.nullable().default(null),
  /** `every-run` and `every-unit` are charged unasked, once or with each unit of the price. */
  charged: z.enum(['on-request', 'every-run', 'every-unit']).default('on-request'),
  tariffs: onlyTariffs,
  /** Whether it is part of the sum that discounts on the total lower. */
  inTotal: z.boolean().default(false),
  /** For whom it is collected: it bears no indirect cost of the institution. */
  collectedFor: bilingual.nullable().default(null),
});

const cap = z.object({ yen: yen.nonnegative(), tariffs: z.array(z.string()) });

/** The most that use may come to in a calendar month, for each organisation or each person. */
const monthCap = cap.extend({ per: z.enum(['organisation', 'person']) });

/** A share off the part of the total up to `upToYen`; past it, off no more of it. Null: of all. */
const totalDiscount = z.object({
  percent: exactNumber,
  upToYen: yen.nonnegative().nullable(),
  tariffs: onlyTariffs,
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
  totalDiscounts: z.array(totalDiscount).max(10).default([]),
  /** The most that the instrument's time may cost per calendar day, for the named tariffs or all. */
  dayCaps: z.array(cap).max(30),
  monthCaps: z.array(monthCap).max(30).default([]),
  /** The most and the least that the use of one run costs, whatever the class. */
  maximumYen: yen.nonnegative().nullable().default(null),
  minimumYen: yen.nonnegative().nullable(),
  options: z.array(priceOption).max(30),
  indirectPercent: exactNumber,
  /**
   * What the second instrument and those after it cost that somebody uses in the same half day, the
   * dearest at its full price; null where each is priced by itself.
   */
  alongsidePercent: exactNumber.nullable().default(null),
  /** How the net of a run becomes whole yen, once. */
  rounding: z.enum(['half-up', 'floor', 'ceiling']).default('half-up'),
  tax: z.object({
    treatment: z.enum(['inclusive', 'exclusive', 'out-of-scope']),
    percent: exactNumber,
  }),
  effectiveFrom: instant,
  source: z.object({ url: z.string().max(500), note: z.string().max(1000) }),
});
export type RateCard = z.infer<typeof rateCard>;
/** As it may be written: what a card does not say has its default. */
export type WrittenRateCard = z.input<typeof rateCard>;
export type WrittenTariff = z.input<typeof tariff>;
export type Tariff = z.infer<typeof tariff>;
