import { z } from 'zod';
import { coverage } from '../coverage.ts';
import { chargeAdjustment } from '../events/charge-adjustment.ts';
import { chargedFee, chargeKind, chargeLine, chargeTotals } from '../events/charge.ts';
import { contractFeeKind } from '../events/contract-fee.ts';
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
  yenSum,
} from '../primitives.ts';
import { annualCosts } from '../cost-sheet.ts';
import { issuedQuote } from '../events/quote.ts';
import { rateCard } from '../rate-card.ts';
import { subsidyMode } from '../subsidy.ts';

export const termsView = z
  .object({
    id,
    institutionId: id,
    termsVersion: z.int(),
    text: z.object({ ja: z.string(), en: z.string() }),
    effectiveFrom: instant,
    /** How many organisations stand by this version; null to those who do not work there. */
    organisations: z.int().nullable(),
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
    /** Where it is a later one than was accepted, the institution asks again. */
    versionInForce: z.int(),
  })
  .meta({ id: 'Agreement' });

/** That a subsidy bought the instrument: use under usage terms is free, or at cost, through a day. */
export const subsidyInPrice = z.object({ mode: subsidyMode, lastDay: z.string() });

const unitPrice = z.object({
  serviceKind,
  tariff: z.string().nullable(),
  label: bilingual,
  yen: z.string().nullable(),
  /** After the discounts of the class. */
  discountedYen: z.string().nullable(),
});

export const priceView = z
  .object({
    instrumentId: id,
    rateCardId: id,
    card: rateCard,
    organisationClass: organisationClass.nullable(),
    /** The price of one unit for the asker's class and each service; null where none is published. */
    unitPrices: z.array(unitPrice),
    /** What the institution takes off the use for all of the class. */
    discounts: z.array(z.object({ label: bilingual, percent: z.string() })),
    /** The price of one unit of each option for that class; null where the class has no price. */
    optionPrices: z.array(
      z.object({
        code: z.string(),
        label: bilingual,
        unit: bilingual,
        yen: z.string().nullable(),
      }),
    ),
    /** What holds instead of the card until then; null where nothing does. */
    subsidy: subsidyInPrice
      .extend({
        programme: bilingual,
        /** Null where use is free. */
        unit: rateCard.shape.unit.nullable(),
        unitPrices: z.array(unitPrice),
      })
      .nullable(),
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
    /** What the period begins under. */
    subsidy: subsidyInPrice.nullable(),
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

/** Of a contract's own fee, by no card. */
const chargedLine = chargeLine.extend({
  kind: z.enum([...chargeLine.shape.kind.options, 'contract-fee', 'compensation']),
  cardId: id.nullable(),
});

export const chargeView = z
  .object({
    id,
    kind: z.enum([...chargeKind.options, 'contract-fee', 'compensation']),
    /** Whose own fee it is; null of what was used, or given back. */
    contract: z
      .object({ id, form: contractForm, title: bilingual, feeKind: contractFeeKind })
      .nullable(),
    fee: chargedFee.nullable(),
    /** These four are null of a contract's own fee. */
    reservationId: id.nullable(),
    instrumentId: id.nullable(),
    personId: id.nullable(),
    organisationClass: organisationClass.nullable(),
    institutionId: id,
    organisationId: id,
    /** Null of compensation, which no contract asks for. */
    agreementId: id.nullable(),
    /** For which compensation is paid; null of all else. */
    incidentId: id.nullable(),
    tariff: z.string().nullable(),
    lines: z.array(chargedLine),
    totals: chargeTotals,
    reserved: period.nullable(),
    /** The time that was used; of a contract's own fee, the time that it is for. */
    usedFrom: instant,
    usedTo: instant,
    ratedAt: instant,
    /** Of the use, as Japan's calendar has it, `2026-11`. */
    month: z.string(),
    /** As it was booked for; null where nothing was said, and of a contract's own fee. */
    project: z.string().nullable(),
    purchaseOrder: z.string().nullable(),
    /** By staff, of the run that it is for; null where nothing was. */
    correction: z.object({ reason: z.string(), formerTotals: chargeTotals }).nullable(),
    /** What finance has added or taken off, without tax: `totals` hold it, `lines` do not. */
    adjustments: z.array(chargeAdjustment),
    /** What credit notes have waived of it, without tax; `totals` hold that, too. */
    waivedYen: yen,
    /** What waits for another person's approval; null to those who are not of the institution. */
    pendingAdjustment: chargeAdjustment.nullable(),
    /** In which it was used, where it is booked in a later one. */
    formerFiscalYear: z.int().nullable(),
    /** Where it stands, `to-credit` where more was billed than it comes to. */
    state: z.enum([
      'unbilled',
      'invoiced',
      'paid',
      'credited',
      'transferred',
      'cleared',
      'to-credit',
      'nothing-owed',
    ]),
    /** The dispute that is open about it. */
    disputeId: id.nullable(),
    /** Whether results were not published as the tariff asks, and it is charged as if they were kept. */
    unpublished: z.boolean(),
    causedBy: z.array(z.object({ source: z.string(), type: z.string(), eventId: id })),
  })
  .meta({ id: 'Charge' });

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
    totals: z.object({ before: yenSum, after: yenSum }),
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
const percent = z.string().nullable();

/** Percentages are of income, to two places; null where costs are unknown, or there are none. */
export const costRecoveryView = z
  .object({
    items: z.array(
      z.object({
        instrumentId: id,
        fiscalYear: z.int(),
        incomeYen: z.int(),
        usedHours: z.string(),
        incomes: z.array(z.object({ organisationClass, netYen: z.int(), hours: z.string() })),
        /** Null where nobody has said what it costs. */
        costs: annualCosts.nullable(),
        fullCostYen: z.int().nullable(),
        ofMaintenancePercent: percent,
        ofFullCostPercent: percent,
        /** What an hour costs in full: of those planned, and of those that it was used. */
        hourCostYen: z.object({ planned: z.string(), used: z.string().nullable() }).nullable(),
      }),
    ),
    nextCursor: z.string().nullable(),
    /** Over all of the year, with the first page: of the instruments that have a cost sheet. */
    totals: z
      .object({
        /** With those that brought something and have no sheet. */
        instruments: z.int(),
        withSheet: z.int(),
        incomeYen: z.int(),
        maintenanceYen: z.int(),
        fullCostYen: z.int(),
        ofMaintenancePercent: percent,
        ofFullCostPercent: percent,
      })
      .nullable(),
  })
  .meta({ id: 'CostRecovery' });
