import { z } from 'zod';
import { coverage } from '../coverage.ts';
import { chargedFee, chargeKind, chargeLine, chargeTotals } from '../events/charge.ts';
import {
  bilingual,
  contractForm,
  date,
  id,
  instant,
  organisationClass,
  period,
  serviceKind,
  yen,
} from '../primitives.ts';
import { issuedQuote } from '../events/quote.ts';
import { rateCard } from '../rate-card.ts';

export const termsView = z
  .object({
    id,
    institutionId: id,
    termsVersion: z.int(),
    text: z.object({ ja: z.string(), en: z.string() }),
    effectiveFrom: instant,
  })
  .meta({ id: 'Terms' });

export const agreementView = z
  .object({
    id,
    institutionId: id,
    organisationId: id,
    contractForm,
    termsVersion: z.int(),
    acceptedBy: id,
    acceptedAt: instant,
  })
  .meta({ id: 'Agreement' });

export const priceView = z
  .object({
    instrumentId: id,
    rateCardId: id,
    card: rateCard,
    organisationClass: organisationClass.nullable(),
    /** The price of one unit for the asker's class and each service; null where none is published. */
    unitPrices: z.array(
      z.object({
        serviceKind,
        tariff: z.string().nullable(),
        label: bilingual,
        yen: z.string().nullable(),
      }),
    ),
    /** The price of one unit of each option for that class; null where the class has no price. */
    optionPrices: z.array(
      z.object({
        code: z.string(),
        label: bilingual,
        unit: bilingual,
        yen: z.string().nullable(),
      }),
    ),
  })
  .meta({ id: 'Price' });

export const quoteView = z
  .object({
    instrumentId: id,
    organisationClass,
    /** The first day without that class; null where it has no end, or is not the asker's own. */
    classValidTo: date.nullable(),
    /** The class from that day on; null where nothing is certified for then. */
    nextClass: organisationClass.nullable(),
    tariff: z.string().nullable(),
    lines: z.array(chargeLine),
    totals: chargeTotals,
    /** What a fee of the percentage that was asked about would be; null where none was. */
    fee: z.object({ lines: z.array(chargeLine), totals: chargeTotals }).nullable(),
  })
  .meta({ id: 'Quote' });

export const coverageView = coverage.extend({ contractId: id }).meta({ id: 'Coverage' });

/** The same use under usage terms (`contractId` null), or under one contract. */
export const contractQuoteView = z
  .object({
    contractId: id.nullable(),
    form: contractForm,
    title: bilingual.nullable(),
    lines: z.array(chargeLine),
    /** Null where it has no price there; `refusal` says why, as a problem does. */
    totals: chargeTotals.nullable(),
    refusal: z.looseObject({ slug: z.string() }).nullable(),
  })
  .meta({ id: 'ContractQuote' });

export const chargeView = z
  .object({
    id,
    kind: chargeKind,
    fee: chargedFee.nullable(),
    reservationId: id,
    instrumentId: id,
    institutionId: id,
    organisationId: id,
    personId: id,
    agreementId: id,
    organisationClass,
    tariff: z.string().nullable(),
    lines: z.array(chargeLine),
    totals: chargeTotals,
    reserved: period.nullable(),
    usedFrom: instant,
    usedTo: instant,
    ratedAt: instant,
    /** Of the use, as Japan's calendar has it, `2026-11`. */
    month: z.string(),
    /** By staff, of the run that it is for; null where nothing was. */
    correction: z.object({ reason: z.string(), formerTotals: chargeTotals }).nullable(),
    causedBy: z.array(z.object({ source: z.string(), type: z.string(), eventId: id })),
  })
  .meta({ id: 'Charge' });

export const chargeSummary = z
  .object({ count: z.int(), net: yen, tax: yen, total: yen })
  .meta({ id: 'ChargeSummary' });

export const issuedQuoteView = issuedQuote
  .extend({
    id,
    status: z.enum(['valid', 'expired']),
    /** Whether the lines hold the tax: then they come to the total, and else to the net. */
    taxInside: z.boolean(),
    issuedAt: instant,
    version: z.int(),
  })
  .meta({ id: 'IssuedQuote' });

/** With what the same would cost by today's prices, or why there is no price today. */
export const issuedQuoteToday = issuedQuoteView
  .extend({
    today: z.union([z.object({ totals: chargeTotals }), z.object({ slug: z.string() })]),
  })
  .meta({ id: 'IssuedQuoteToday' });

const costs = z.object({
  total: yen.nullable(),
  /** Why there is no price. */
  problem: z.looseObject({ slug: z.string() }).nullable(),
});

/** What other prices would make of the bookings that are to come, in yen with tax. */
export const priceEffectView = z
  .object({
    /** Coming bookings that the prices reach, and of how many of them it was computed. */
    count: z.int(),
    rated: z.int(),
    changed: z.int(),
    /** Those that would have no price at all. */
    unpriced: z.int(),
    /** Over those that have a price both before and after. */
    totals: z.object({ before: yen, after: yen }),
    /** The first of those that would have none, and of those that change. */
    items: z.array(
      z.object({
        reservationId: id,
        organisationId: id,
        period,
        before: costs,
        after: costs,
      }),
    ),
  })
  .meta({ id: 'PriceEffect' });

/** What some uses cost each class, in yen with tax; null where the class has no price. */
export const priceExamplesView = z
  .object({
    instrumentId: id,
    items: z.array(
      z.object({
        organisationClass,
        totals: z.array(z.object({ minutes: z.int(), total: yen.nullable() })),
      }),
    ),
  })
  .meta({ id: 'PriceExamples' });
