import { z } from 'zod';
import { financeOf, person, staffOf } from '../concerns.ts';
import { exampleIds, examplePeriod, exampleTime } from '../examples.ts';
import { chargeAdjustmentEvents } from './charge-adjustment.ts';
import { contractFee, exampleContractFee, feeTax } from './contract-fee.ts';
import { bilingual, date, id, instant, organisationClass, period, yen } from '../primitives.ts';
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
  /** Of the books: that of the use, or the first one that was still open. Null in what was rated before. */
  bookedOn: date.nullable().default(null),
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
  bookedOn: '2026-12-04',
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
  /** As that of a use. */
  bookedOn: date.nullable().default(null),
  causedBy: z.array(z.object({ source: z.string(), type: z.string(), eventId: id })),
});
export type ChargedContractFee = z.infer<typeof chargedContractFee>;

/** What an organisation pays for damage (弁償金): by the newest word of the facility, also nothing. */
const chargedCompensation = z.object({
  incidentId: id,
  institutionId: id,
  organisationId: id,
  instrumentId: id,
  /** During whose use it happened; null where nobody's was. */
  reservationId: id.nullable(),
  label: bilingual,
  note: z.string(),
  tax: feeTax,
  totals: chargeTotals,
  /** It is of the month of Japan's calendar in which this lies. */
  assessedAt: instant,
  bookedOn: date,
  /** What had been charged before, in whose place this comes. */
  formerNet: yen,
  causedBy: z.array(z.object({ source: z.string(), type: z.string(), eventId: id })),
});
export type ChargedCompensation = z.infer<typeof chargedCompensation>;

export const chargeEvents = {
  CompensationCharged: event(chargedCompensation, {
    example: {
      incidentId: exampleIds.incident,
      institutionId: exampleIds.institution,
      organisationId: exampleIds.organisation,
      instrumentId: exampleIds.instrument,
      reservationId: exampleIds.reservation,
      label: { ja: '弁償金', en: 'Compensation' },
      note: '対物レンズの交換費用のうち保険の対象外の分',
      tax: { treatment: 'out-of-scope', percent: '0' },
      totals: { net: 300_000, tax: 0, total: 300_000, taxPercent: '0' },
      assessedAt: exampleTime,
      bookedOn: '2026-12-01',
      formerNet: 0,
      causedBy: [
        {
          source: 'reservation',
          type: 'IncidentCompensationAssessed',
          eventId: exampleIds.event,
        },
      ],
    },
    concerns: ({ institutionId, organisationId }) => [
      financeOf(organisationId),
      staffOf(institutionId),
      financeOf(institutionId),
    ],
    shows: ({ incidentId, institutionId, organisationId }, chargeId) => ({
      named: { chargeId, incidentId, institutionId, organisationId },
    }),
  }),
  ContractFeeCharged: event(chargedContractFee, {
    example: {
      feeId: exampleIds['contract-fee'],
      fee: exampleContractFee,
      totals: exampleTotals,
      bookedOn: '2026-12-01',
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
  ...chargeAdjustmentEvents,
};
export type ChargeEvent = EventsOf<typeof chargeEvents>;
