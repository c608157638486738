import { type Instant, japanInstant, rational } from '@kyoyo/kernel';
import { describe, expect, it } from 'vitest';
import {
  classesBelow,
  fiscalYearOf,
  fullCostOf,
  hourPriceOf,
  type OrganisationClass,
  proposedDepreciation,
  proposedLastDay,
  rateCard,
  subsidyAt,
  subsidyEnd,
} from '../src/index.ts';
import { exampleRateCard, exampleSubsidy } from '../src/instrument-examples.ts';

it('a subsidy ends on the day before the n-th anniversary', () => {
  const chargeableFrom = (on: string, years: number) =>
    subsidyEnd({ lastDay: proposedLastDay(on, years) });
  expect(proposedLastDay('2021-12-01', 5)).toBe('2026-11-30');
  expect(chargeableFrom('2021-12-01', 5)).toBe(japanInstant('2026-12-01'));
  // The year has no 29 February.
  expect(proposedLastDay('2024-02-29', 5)).toBe('2029-02-28');
  expect(chargeableFrom('2024-02-29', 5)).toBe(japanInstant('2029-03-01'));
  expect(chargeableFrom('2024-02-29', 4)).toBe(japanInstant('2028-02-29'));
  expect(proposedLastDay('2024-01-01', 1)).toBe('2024-12-31');
});

it('the rule that holds is the last one that has begun', () => {
  const rule = exampleSubsidy as never;
  const dated = ['2026-04-01', '2026-10-01'].map((day) => ({
    effectiveFrom: japanInstant(day),
    rule,
  }));
  expect(subsidyAt(dated, japanInstant('2026-03-31'))).toBeUndefined();
  expect(subsidyAt(dated, japanInstant('2026-09-30', 1_439))).toBe(dated[0]);
  expect(subsidyAt(dated, japanInstant('2026-10-01'))).toBe(dated[1]);
});

it('a fiscal year runs from April to March in Japan', () => {
  expect(fiscalYearOf('2026-03-31T14:59:59.999Z' as Instant)).toBe(2025);
  expect(fiscalYearOf('2026-03-31T15:00:00.000Z' as Instant)).toBe(2026);
});

describe('depreciation', () => {
  it('is a straight line from the month of the purchase, and sums to the price', () => {
    const bought = { yen: 50_000_000, on: '2023-04-01', years: 10 };
    expect(proposedDepreciation(bought, 2026)).toBe(5_000_000);
    expect(proposedDepreciation(bought, 2022)).toBe(0);
    expect(proposedDepreciation(bought, 2033)).toBe(0);
    const odd = { yen: 10_000_001, on: '2024-02-15', years: 3 };
    const years = [2023, 2024, 2025, 2026, 2027].map((year) => proposedDepreciation(odd, year));
    // February and March of 2024 are two of thirty-six months.
    expect(years[0]).toBe(Math.floor((10_000_001 * 2) / 36));
    expect(years.reduce((a, b) => a + b)).toBe(10_000_001);
    expect(years[4]).toBe(0);
  });
});

it('the full cost leaves out consumables', () => {
  const costs = { depreciationYen: 5_000_000, maintenanceYen: 3_000_000, staffYen: 2, spaceYen: 1 };
  const more = { purchase: null, consumablesYen: 900_000, plannedHours: 100 };
  expect(fullCostOf({ ...costs, ...more })).toBe(8_000_003);
});

describe('what an hour brings', () => {
  const plain = rateCard.parse(exampleRateCard);
  const yenOf = (card: object, asking: OrganisationClass = 'large') => {
    const price = hourPriceOf({ ...plain, ...card }, asking);
    return price && rational.format(price);
  };
  const table = (yen: number) => ({
    pricing: {
      kind: 'table',
      tariffs: [
        {
          code: 'a',
          label: { ja: 'あ', en: 'a' },
          yen,
          organisationClasses: ['large'],
          serviceKinds: ['equipment-use'],
        },
      ],
    },
  });
  it('follows class and unit', () => {
    expect(yenOf({})).toBe('22000');
    expect(yenOf({}, 'sme')).toBe('11000');
    expect(yenOf({}, 'academia')).toBeNull();
    expect(yenOf({ unit: { kind: 'time', minutes: 240, billing: 'started' } })).toBe('5500');
    expect(yenOf({ unit: { kind: 'day' } })).toBe('2750');
    expect(yenOf({ unit: { kind: 'half-day' }, ...table(4_000) })).toBe('1000');
    expect(yenOf({ unit: { kind: 'count', noun: { ja: '枚', en: 'piece' } } })).toBeNull();
  });
  it('is without tax', () => {
    expect(yenOf({ tax: { treatment: 'inclusive', percent: '10' } })).toBe('20000');
  });
  it('is below a floor only where it is less', () => {
    expect(classesBelow(plain, rational.rational(11_000))).toEqual([]);
    expect(classesBelow(plain, rational.rational(22_001, 2))).toEqual([
      { organisationClass: 'sme', hourYen: '11000' },
    ]);
  });
});
