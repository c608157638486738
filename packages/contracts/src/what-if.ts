import { z } from 'zod';
import { exactPercent, factor, someOf } from './bounds.ts';
import { date, id, organisationClass, yen, calendarMonth } from './primitives.ts';
import { newRateCard } from './new-rate-card.ts';
import { byRule } from './shape-rules.ts';

const scope = {
  /** All of the institution where none are named. */
  instrumentIds: z.array(id).min(1).max(200).nullable().default(null),
  /** For reserved time from this day on, in Japan; for all of it where none is named. */
  from: date.nullable().default(null),
};

/** Another rule than the one by which past use was charged. */
export const whatIfChange = z.discriminatedUnion('type', [
  /** Prices of the instrument's time times so much, each rounded half-up to whole yen. */
  z.strictObject({ type: z.literal('price'), ...scope, by: factor }),
  /** Factors of some classes, on cards that price by factors. */
  z.strictObject({
    type: z.literal('class-factors'),
    ...scope,
    factors: z
      .partialRecord(organisationClass, factor)
      .refine((some) => Object.keys(some).length > 0, byRule('nothing-changed')),
  }),
  z.strictObject({ type: z.literal('indirect'), ...scope, percent: exactPercent }),
  /** All prices of another instrument, or those of a card that nobody has published. */
  z.strictObject({
    type: z.literal('rate-card'),
    ...scope,
    instrumentIds: z.array(id).min(1).max(200),
    card: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('of-instrument'), instrumentId: id }),
      z.strictObject({ kind: z.literal('new'), card: newRateCard.omit({ effectiveFrom: true }) }),
    ]),
  }),
  /** Another contract for whoever is of these classes, or for all. */
  z.strictObject({
    type: z.literal('contract'),
    ...scope,
    organisationClasses: someOf(organisationClass, organisationClass.options)
      .min(1)
      .nullable()
      .default(null),
    contract: z.discriminatedUnion('form', [
      z.strictObject({ form: z.literal('usage-terms') }),
      /** Every hour for so much, as a subscription without included hours. */
      z.strictObject({ form: z.literal('subscription'), yenPerHour: yen.nonnegative() }),
      z.strictObject({
        form: z.literal('joint-research'),
        indirectPercent: exactPercent.nullable(),
        classFactor: factor.nullable(),
      }),
    ]),
  }),
  /** Free under usage terms until the end of the day; null: no subsidy lowers any price. */
  z.strictObject({ type: z.literal('subsidy'), ...scope, until: date.nullable() }),
]);
export type WhatIfChange = z.infer<typeof whatIfChange>;

const monthNumber = (month: string): number =>
  Number(month.slice(0, 4)) * 12 + Number(month.slice(5));

export const whatIfMonthsMax = 24;

/** What the charges of these months, both included, would have come to. */
export const whatIfAsked = z
  .strictObject({
    institutionId: id,
    fromMonth: calendarMonth,
    toMonth: calendarMonth,
    /** Each on what the one before it makes. None gives history back. */
    changes: z.array(whatIfChange).max(20),
  })
  .refine(({ fromMonth, toMonth }) => fromMonth <= toMonth, {
    path: ['toMonth'],
    message: byRule('end-before-start'),
  })
  .refine(
    ({ fromMonth, toMonth }) => monthNumber(toMonth) - monthNumber(fromMonth) < whatIfMonthsMax,
    {
      path: ['toMonth'],
      message: byRule('months-too-many'),
    },
  );
export type WhatIfAsked = z.infer<typeof whatIfAsked>;
