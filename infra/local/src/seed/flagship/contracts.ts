import { daysFrom, fiscalYearOfDay, monthsAfter, type Plan } from '@kyoyo/contracts';
import { type Instant, japanDay, japanInstant, type Period } from '@kyoyo/kernel';
import type { PastContract } from '../../past/bookable.ts';
import type { BookingLife } from '../../past/booking-life.ts';
import type { IdOf } from '../past-of-instruments.ts';

/** On which days of the flagship's year what was agreed, told from today. */
export function contractDays(today: string) {
  const monthsAgo = (months: number): string => monthsAfter(today, -months);
  const month = `${today.slice(0, 7)}-01`;
  const researchFirst = monthsAgo(7);
  const classEnd = monthsAfter(month, 2);
  return {
    today,
    amendedOn: daysFrom(monthsAgo(3), 5),
    /** When the institution and all its users were registered: before anything was booked. */
    registeredOn: daysFrom(today, -450),
    firstOfApril: `${fiscalYearOfDay(today)}-04-01`,
    plansPublishedOn: daysFrom(today, -300),
    /** Within a period today, whose renewals are on another day of the month. */
    seatsFrom: daysFrom(monthsAgo(9), -12),
    surfaceFrom: daysFrom(monthsAgo(6), -5),
    /** Of the trial that comes first. */
    surfaceTrialDays: 14,
    discountsFrom: monthsAfter(month, -6),
    researchFirst,
    researchLast: daysFrom(monthsAfter(researchFirst, 12), -1),
    researchLastAmended: daysFrom(monthsAfter(researchFirst, 18), -1),
    analysisFirst: monthsAgo(5),
    analysisLast: daysFrom(monthsAgo(1), -5),
    negotiatedFirst: monthsAfter(month, 2),
    negotiatedLast: daysFrom(monthsAfter(month, 14), -1),
    /** A class holds for a year, up to the end of next month. */
    classFrom: monthsAfter(classEnd, -12),
    classEnd,
    subsidyLast: daysFrom(monthsAfter(today, 2), -1),
  };
}
export type ContractDays = ReturnType<typeof contractDays>;

/** Free under usage terms, for five years; what is chargeable goes on under other contracts. */
export const subsidised = 'raman';

interface Form {
  readonly seedId: string;
  /** By their ids in the list of the flagship. */
  readonly instruments: readonly string[];
  /** Who books under it. */
  readonly people: readonly string[];
}

export const seats = {
  seedId: 'flagship seats',
  organisation: 'hoshikuzu-battery',
  instruments: ['tem-200', 'tem-120', 'fesem-1', 'lvsem'],
  people: ['hikari.hamabe', 'nagi.shiraishi', 'akari.tomoshibi', 'ren.okitsu'],
} as const satisfies Form & { organisation: string };

export const surface = {
  seedId: 'flagship surface',
  organisation: 'tsumugi-food',
  instruments: ['xps-1', 'xrd-2', 'xrf-2'],
  people: ['ito.kawase'],
} as const satisfies Form & { organisation: string };

export const research = {
  seedId: 'flagship research',
  organisation: 'sorairo-chemical',
  university: 'hoshigamine-university',
  instruments: ['vsm', 'xrf-2'],
  people: ['aoi.sorano', 'kana.aoba', 'emi.sorada', 'riku.hoshino'],
} as const satisfies Form & { organisation: string; university: string };

export const analysis = {
  seedId: 'flagship analysis',
  organisation: 'hibarino-metal',
  instruments: ['fib-sem', 'haxpes', 'epma'],
  people: ['tsubasa.hibari', 'isamu.kanamori'],
} as const satisfies Form & { organisation: string };

/** What the amendment of the research adds. */
export const addedToResearch = { ...research, instruments: [subsidised] } satisfies Form;

/** In which days each lets be booked, and since when it was there to book under. */
interface Standing extends Form {
  readonly contractId: string;
  readonly bookedFrom: Instant;
  readonly period: Period;
}

const farAheadDays = 180;

export function standingContracts(today: string, idOf: IdOf): Standing[] {
  const days = contractDays(today);
  const ahead = daysFrom(today, farAheadDays);
  const standing = (form: Form, firstDay: string, lastDay: string): Standing => ({
    ...form,
    contractId: idOf(form.seedId),
    bookedFrom: japanInstant(firstDay, 12 * 60),
    period: { start: japanDay(firstDay).start, end: japanDay(lastDay).end },
  });
  return [
    standing(seats, days.seatsFrom, ahead),
    standing(surface, daysFrom(days.surfaceFrom, days.surfaceTrialDays), ahead),
    standing(research, days.researchFirst, days.researchLastAmended),
    standing(addedToResearch, days.amendedOn, days.researchLastAmended),
    standing(analysis, days.analysisFirst, days.analysisLast),
  ];
}

interface Booked {
  readonly listedId: string;
  readonly personSeedId: string;
  readonly life: BookingLife;
}

/** The contract under which somebody books; null for the usage terms. */
export function contractOf(
  standing: readonly Standing[],
  { listedId, personSeedId, life }: Booked,
): PastContract | null {
  const periods = [life, ...(life.moved ? [life.moved.from] : [])];
  const found = standing.find(
    ({ instruments, people, bookedFrom, period: { start, end } }) =>
      instruments.includes(listedId) &&
      people.includes(personSeedId) &&
      bookedFrom <= life.bookedAt &&
      periods.every((one) => start <= one.start && one.end <= end),
  );
  return found ? { contractId: found.contractId, periods: [found.period] } : null;
}

const tax: Plan['tax'] = { treatment: 'exclusive', percent: '10' };

/** A plan but for its instruments, whose ids the platform gives. */
type PlanSeed = Omit<Plan, 'instrumentIds'>;

/** An hour of it costs 1,100 yen with tax, one beyond it 1,200: a startup has none for less by the list. */
export const seatsPlan: PlanSeed = {
  name: { ja: '電子顕微鏡シェアプラン（4席）', en: 'Electron microscopes, four seats' },
  classes: ['startup'],
  periodMonths: 1,
  feeYen: 40_000,
  setupYen: 0,
  includedMinutes: 8 * 60,
  seatsMax: 4,
  poolMinutes: 8 * 60,
  rollover: { minutesMax: 4 * 60, periods: 2 },
  overage: { kind: 'per-hour', yenPerHour: 1_200, bookable: true },
  capMinutes: null,
  commitment: null,
  trial: null,
  noticeDays: 14,
  approval: true,
  basis: 'reserved',
  tax,
};

export const surfacePlan: PlanSeed = {
  name: { ja: '表面・X線ライト（月15時間）', en: 'Surfaces and X-rays, 15 hours a month' },
  classes: ['startup', 'sme'],
  periodMonths: 1,
  feeYen: 90_000,
  setupYen: 20_000,
  includedMinutes: 15 * 60,
  seatsMax: null,
  poolMinutes: 0,
  rollover: null,
  overage: { kind: 'per-hour', yenPerHour: 6_000, bookable: true },
  capMinutes: null,
  commitment: null,
  trial: { days: 14, minutes: 5 * 60 },
  noticeDays: 30,
  approval: true,
  basis: 'used',
  tax,
};
