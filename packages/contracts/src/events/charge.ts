import { z } from 'zod';
import { financeOf, person, staffOf } from '../concerns.ts';
import { exampleIds, examplePeriod } from '../examples.ts';
import { contractFee, exampleContractFee } from './contract-fee.ts';
import { bilingual, id, instant, organisationClass, period, yen } from '../primitives.ts';
import { event, type EventsOf } from '../published-event.ts';

/** One step of a price. Amounts are exact numbers as text until the invoice rounds them. */
export const chargeLine = z.object({
  kind: z.enum([
    'usage',
    /** Use that costs nothing, because a subsidy bought the instrument. */
    'subsidy',
    /** Use that a subscription covers, and use beyond what it covers. */
    'allowance',
    'overage',
    'time-rule',
    'discount',
    'day-cap',
    'month-cap',
    'maximum',
    'minimum',
    'option',
    /** Collected for somebody else, so that it bears no indirect cost. */
    'collected',
    'indirect',
    'fee',
  ]),
  label: bilingual,
  /** How many of what: `3` × `hour`; empty for a line that is not a multiplication. */
  quantity: z.string().nullable(),
  unitLabel: bilingual.nullable(),
  unitYen: z.string().nullable(),
  amount: z.string(),
  cardId: id,
});
export type ChargeLine = z.infer<typeof chargeLine>;

/** Totals in whole yen; `net + tax = total`. Rounded down here, once; an invoice rounds anew. */
export const chargeTotals = z.object({ net: yen, tax: yen, total: yen, taxPercent: z.string() });
export type ChargeTotals = z.infer<typeof chargeTotals>;

/** What is charged: a run, or a share of the price of time that was given back or not used. */
export const chargeKind = z.enum(['run', 'cancellation', 'no-show']);
export type ChargeKind = z.infer<typeof chargeKind>;

/** The price that a fee is a share of: that of the reserved time, line by line. */
export const chargedFee = z.object({
  percent: z.int().min(1).max(100),
  price: z.object({ lines: z.array(chargeLine), totals: chargeTotals }),
});
export type ChargedFee = z.infer<typeof chargedFee>;

const line: ChargeLine = {
  kind: 'usage',
  label: {
    ja: '技術指導(大学等 ¥22,000 × 0.3)',
    en: 'Technical guidance (academia ¥22,000 × 0.3)',
  },
  quantity: '4',
  unitLabel: { ja: '時間', en: 'hour' },
  unitYen: '6600',
  amount: '26400',
  cardId: exampleIds.rateCard,
};
const exampleTotals: ChargeTotals = { net: 26_400, tax: 2_640, total: 29_040, taxPercent: '10' };

/** Exact yen of use, before options, by month of Japan: `{ '2026-11': '30000' }`. */
const yenByMonth = z.record(z.string(), z.string());

/** What is charged for one reservation, and why. */
const ratedCharge = z.object({
  kind: chargeKind,
  /** Null for a run. */
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
  /** What the use came to, which caps of a month count. */
  useByMonth: yenByMonth.default({}),
  /** What had been charged before in those months, where a cap asked for it. */
  spentInMonth: z.object({ organisation: yenByMonth, person: yenByMonth }).nullable().default(null),
  /** What the use came to at its full price in each half day, where the card prices them together. */
  useByHalfDay: z.record(z.string(), z.string()).default({}),
  /** What the person had been charged of those half days before, where the card asked for it. */
  alongside: z
    .record(z.string(), z.object({ own: z.string(), others: z.array(z.string()) }))
    .nullable()
    .default(null),
  /** Whether results were not published as its tariff asks: it is charged as if they were kept. */
  unpublished: z.boolean().default(false),
  /** Null in what was rated before it was said. */
  reserved: period.nullable().default(null),
  /** The time that was used; of a fee, the time that was reserved. */
  usedFrom: instant,
  usedTo: instant,
  /** The events whose facts made the price: attribution, run or fee, class, rate cards. */
  causedBy: z.array(z.object({ source: z.string(), type: z.string(), eventId: id })),
});
type RatedCharge = z.infer<typeof ratedCharge>;

const example: z.input<typeof ratedCharge> = {
  kind: 'cancellation',
  fee: { percent: 50, price: { lines: [line], totals: exampleTotals } },
  reservationId: exampleIds.reservation,
  instrumentId: exampleIds.instrument,
  institutionId: exampleIds.institution,
  organisationId: exampleIds.organisation,
  personId: exampleIds.person,
  agreementId: exampleIds.agreement,
  organisationClass: 'academia',
  tariff: null,
  lines: [{ ...line, kind: 'fee', quantity: null, unitLabel: null, unitYen: null }],
  totals: exampleTotals,
  reserved: examplePeriod,
  useByMonth: {},
  spentInMonth: null,
  useByHalfDay: {},
  alongside: null,
  unpublished: false,
  usedFrom: examplePeriod.start,
  usedTo: examplePeriod.end,
  causedBy: [{ source: 'subscription', type: 'FeeAttributed', eventId: exampleIds.event }],
};

const told = {
  // Colleagues see that an instrument was used, and not for how much.
  concerns: ({ personId, organisationId, institutionId }: RatedCharge) => [
    person(personId),
    financeOf(organisationId),
    staffOf(institutionId),
    financeOf(institutionId),
  ],
  shows: ({ reservationId, institutionId, organisationId }: RatedCharge, chargeId: string) => ({
    named: { chargeId, reservationId, institutionId, organisationId },
  }),
};

/** What is charged for a contract itself: a fee of it that was due, and the events that said so. */
const chargedContractFee = z.object({
  feeId: id,
  fee: contractFee,
  totals: chargeTotals,
  causedBy: z.array(z.object({ source: z.string(), type: z.string(), eventId: id })),
});
export type ChargedContractFee = z.infer<typeof chargedContractFee>;

export const chargeEvents = {
  ContractFeeCharged: event(chargedContractFee, {
    example: {
      feeId: exampleIds['contract-fee'],
      fee: exampleContractFee,
      totals: exampleTotals,
      causedBy: [{ source: 'subscription', type: 'ContractFeeRaised', eventId: exampleIds.event }],
    },
    concerns: ({ fee: { institutionId, organisationId } }) => [
      financeOf(organisationId),
      staffOf(institutionId),
      financeOf(institutionId),
    ],
    shows: ({ fee: { contractId, institutionId, organisationId } }, chargeId) => ({
      named: { chargeId, contractId, institutionId, organisationId },
    }),
  }),
  ChargeRated: event(ratedCharge, { example, ...told }),
  /** The price of what staff have corrected; it takes the place of what was rated before. */
  ChargeCorrected: event(ratedCharge.extend({ reason: z.string(), formerTotals: chargeTotals }), {
    example: { ...example, reason: '終了の操作を忘れた', formerTotals: exampleTotals },
    ...told,
  }),
};
export type ChargeEvent = EventsOf<typeof chargeEvents>;
