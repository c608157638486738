import { z } from 'zod';
import { exactPercent, factor, someOf } from './bounds.ts';
import { instantFromOffset, organisationClass, serviceKind, yen } from './primitives.ts';
import {
  priceCode,
  priceOption,
  priceTier,
  pricing,
  publication,
  rateCard,
  tariff,
  timeRule,
} from './rate-card.ts';
import { byRule } from './shape-rules.ts';

const [table, byFactor] = pricing.options;
const weekdays = [1, 2, 3, 4, 5, 6, 7];
const codes = z.array(priceCode).max(30);
const onlyTariffs = codes.default([]);

/** How long a rule lasts; one that ends before it begins runs past midnight. */
const lasts = ({ fromMinute, toMinute }: z.infer<typeof timeRule>): boolean =>
  (toMinute < fromMinute ? toMinute + 1_440 : toMinute) > fromMinute;

const newTimeRule = timeRule
  .extend({
    weekdays: someOf(z.literal(weekdays), weekdays).min(1),
    discountPercent: exactPercent,
    surchargePercent: exactPercent.default('0'),
    tariffs: onlyTariffs,
  })
  .refine(lasts, { path: ['toMinute'], message: byRule('rule-without-length') });

const tiers = z
  .array(priceTier)
  .max(10)
  .refine(
    (list) => list.every(({ afterUnits }, nth) => afterUnits > (list[nth - 1]?.afterUnits ?? 0)),
    byRule('tiers-not-ascending'),
  )
  .default([]);

const newTariff = tariff.extend({
  organisationClasses: someOf(organisationClass, organisationClass.options),
  serviceKinds: someOf(serviceKind, serviceKind.options),
  tiers,
  publication: publication.strict().nullable().default(null),
});

const newTable = table.extend({
  tariffs: z
    .array(newTariff)
    .min(1)
    .max(30)
    .refine(
      (list) => new Set(list.map(({ code }) => code)).size === list.length,
      byRule('named-twice'),
    )
    .refine((list) => {
      const known = new Set<string | null>([null, ...list.map(({ code }) => code)]);
      return list.every((one) => known.has(one.publication?.elseTariff ?? null));
    }, byRule('no-such-tariff')),
});

const newOptions = z
  .array(
    priceOption.extend({ percent: exactPercent.nullable().default(null), tariffs: onlyTariffs }),
  )
  .max(30);

/** As somebody publishes it. What lies in a log is read by its own schema, as it was taken then. */
export const newRateCard = rateCard
  .extend({
    pricing: z.discriminatedUnion('kind', [
      newTable,
      byFactor.extend({ factors: z.partialRecord(organisationClass, factor), tiers }),
    ]),
    timeRules: z.array(newTimeRule).max(20),
    totalDiscounts: z
      .array(
        rateCard.shape.totalDiscounts
          .unwrap()
          .element.extend({ percent: exactPercent, tariffs: onlyTariffs }),
      )
      .max(10)
      .default([]),
    dayCaps: z.array(z.object({ yen: yen.nonnegative(), tariffs: codes })).max(30),
    monthCaps: z
      .array(rateCard.shape.monthCaps.unwrap().element.extend({ tariffs: codes }))
      .max(30)
      .default([]),
    options: newOptions,
    indirectPercent: exactPercent,
    alongsidePercent: exactPercent.nullable().default(null),
    tax: rateCard.shape.tax.extend({ percent: exactPercent }),
    effectiveFrom: instantFromOffset,
  })
  .strict();
