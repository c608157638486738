import {
  type BookingPolicyWish,
  type OrganisationClass,
  rateCard,
  type RateCard,
  type WrittenRateCard,
} from '@kyoyo/contracts';
import { type Instant, japanInstant } from '@kyoyo/kernel';
import type { Listed, Price, Use } from './list.ts';

const classes: OrganisationClass[] = ['large', 'sme', 'startup', 'academia', 'public', 'internal'];
const factors = { large: 1, sme: 0.6, startup: 0.4, academia: 0.4, public: 0.4, internal: 0.2 };

const source = {
  url: 'https://example.jp/prices',
  note: [
    'An invented price of an invented institute; the amounts lie in the published ranges.',
    '架空の研究所の架空の料金です。金額は、公開されている料金の範囲に収めています。',
  ].join('\n'),
};

type Unit = WrittenRateCard['unit'];

const units: Readonly<Record<Price['per'], Unit>> = {
  hour: { kind: 'time', minutes: 60, billing: 'prorated' },
  night: { kind: 'time', minutes: 30, billing: 'started' },
  'half-day': { kind: 'half-day' },
  day: { kind: 'day' },
  sample: { kind: 'count', noun: { ja: '試料', en: 'sample' } },
};

/** A quarter off from ten in the evening to eight in the morning. */
const nightRules: WrittenRateCard['timeRules'] = [
  { fromMinute: 1_320, toMinute: 1_440 },
  { fromMinute: 0, toMinute: 480 },
].map((time) => ({ ...time, weekdays: [1, 2, 3, 4, 5, 6, 7], discountPercent: '25' }));

const tableOf = (yen: number): WrittenRateCard['pricing'] => ({
  kind: 'table',
  tariffs: classes.map((one) => ({
    code: one,
    label: labels[one],
    yen: Math.round((yen * factors[one]) / 10) * 10,
    organisationClasses: [one],
    serviceKinds: ['equipment-use', 'technical-guidance', 'operated-run'],
  })),
});

const labels: Readonly<Record<OrganisationClass, { ja: string; en: string }>> = {
  large: { ja: '大企業', en: 'Large company' },
  sme: { ja: '中小企業', en: 'Small and medium company' },
  startup: { ja: 'スタートアップ', en: 'Startup' },
  academia: { ja: '大学・研究機関', en: 'Academia' },
  public: { ja: '公的機関', en: 'Public body' },
  internal: { ja: '機関内', en: 'Internal' },
};

const byFactor = (baseYen: number): WrittenRateCard['pricing'] => ({
  kind: 'factor',
  baseYen,
  factors: Object.fromEntries(Object.entries(factors).map(([one, by]) => [one, `${by}`])),
});

/** Since when the first prices have held. */
const pricedFrom = japanInstant('2024-04-01');

/** By the hour with factors, and by half day, day and sample from a table. */
export function flagshipCard(
  { per: kind, yen }: Price,
  use: Use,
  effectiveFrom: Instant = pricedFrom,
): RateCard {
  const staff = use === 'operated' ? 5_500 : 3_300;
  return rateCard.parse({
    unit: units[kind],
    basis: kind === 'hour' ? 'overage' : kind === 'night' ? 'used' : 'reserved',
    pricing: kind === 'hour' ? byFactor(yen) : tableOf(kind === 'night' ? yen / 2 : yen),
    timeRules: kind === 'night' ? nightRules : [],
    dayCaps: kind === 'night' ? [{ yen: yen * 8, tariffs: [] }] : [],
    minimumYen: null,
    options: [
      {
        code: 'staff',
        label: { ja: '職員の立会い', en: 'Staff beside the user' },
        yen: staff,
        unit: { ja: '時間', en: 'hour' },
        classFactor: false,
      },
      {
        code: 'consumables',
        label: { ja: '消耗品', en: 'Consumables' },
        yen: 800,
        unit: { ja: '個', en: 'piece' },
        classFactor: false,
      },
    ],
    indirectPercent: '0',
    tax: { treatment: 'inclusive', percent: '10' },
    effectiveFrom,
    source,
  });
}

const usual: Omit<BookingPolicyWish, 'opening' | 'durationMinutesMax'> = {
  openTo: classes,
  durationMinutesMin: 30,
  granularityMinutes: 30,
  horizonDays: 90,
  cancellationTiers: [
    { hoursBefore: 72, percent: 30 },
    { hoursBefore: 24, percent: 100 },
  ],
  noShow: { afterMinutes: 45, percent: 100 },
};

/** Round the clock for the trained, every day for everybody, or in office hours with staff. */
export const flagshipPolicy: Readonly<Record<Use, BookingPolicyWish>> = {
  open: {
    ...usual,
    opening: { fromMinute: 0, toMinute: 1_440 },
    durationMinutesMax: 24 * 60,
    training: 'required',
  },
  'long-day': {
    ...usual,
    opening: { fromMinute: 8 * 60, toMinute: 21 * 60 },
    durationMinutesMax: 8 * 60,
  },
  office: {
    ...usual,
    opening: { fromMinute: 540, toMinute: 1_080, weekdays: [1, 2, 3, 4, 5], onHolidays: false },
    durationMinutesMax: 9 * 60,
    bufferMinutes: { before: 0, after: 30 },
  },
  operated: {
    ...usual,
    opening: { fromMinute: 540, toMinute: 1_080, weekdays: [1, 2, 3, 4, 5, 6] },
    durationMinutesMin: 60,
    durationMinutesMax: 9 * 60,
    operator: 'optional',
    approval: 'required',
    training: 'required',
  },
};

/** What became dearer with the fiscal year, by 8 percent. */
const dearer: readonly string[] = ['electron microscopy', 'x-ray'];

/** The prices of an instrument since the first of April; undefined where they stayed as they were. */
export const cardSinceApril = (
  { category, price: { per, yen }, use }: Listed,
  firstOfApril: string,
): RateCard | undefined =>
  dearer.includes(category)
    ? flagshipCard({ per, yen: Math.round(yen * 0.108) * 10 }, use, japanInstant(firstOfApril))
    : undefined;
