import { describe, expect, it } from 'vitest';
import { exampleRateCard } from '../src/instrument-examples.ts';
import {
  countInQuery,
  exactPercent,
  factor,
  newRateCard,
  periodFromOffset,
  quantity,
  usePeriodFromOffset,
} from '../src/index.ts';

const long = ['9'.repeat(10), '9'.repeat(20), '9'.repeat(40_000), `0.${'1'.repeat(7)}`, '1/10001'];
const none = ['', '-1', '+1', '1e2', ' 1', '1.', '1/0', 'NaN', '１', '0x1'];

describe('a number from outside', () => {
  it.each([
    ['a quantity', quantity, ['0.000001', '2/3', '10000'], ['0', '0.0', '10001', '30001/3']],
    ['a percentage', exactPercent, ['0', '7.5', '100', '200/3'], ['101', '100.01', '301/3']],
    ['a factor', factor, ['0', '0.5', '10', '4/3'], ['11', '10.5', '21/2']],
  ])('that is %s has its bounds', (_, schema, right, wrong) => {
    for (const text of right) expect(schema.safeParse(text).success, text).toBe(true);
    for (const text of [...wrong, ...long, ...none]) {
      expect(schema.safeParse(text).success, text.slice(0, 30)).toBe(false);
    }
  });

  it('in a query is digits', () => {
    const limit = countInQuery(1, 200);
    expect(limit.parse('50')).toBe(50);
    for (const text of [...long, ...none, '0', '201', '1.5', ['1'], true, null]) {
      expect(limit.safeParse(text).success, String(text).slice(0, 30)).toBe(false);
    }
  });
});

describe('a rate card that is published', () => {
  const effectiveFrom = '2026-04-01T00:00:00+09:00';
  const rule = { fromMinute: 1_320, toMinute: 300, weekdays: [1, 7], discountPercent: '30' };
  const isTaken = (difference: object): boolean =>
    newRateCard.safeParse({ ...exampleRateCard, effectiveFrom, ...difference }).success;
  const tiered = (from: number[]) => ({
    kind: 'factor',
    baseYen: 1,
    factors: { sme: '1' },
    tiers: from.map((afterUnits) => ({ afterUnits, yen: 1 })),
  });
  const kept = { required: true, embargoMonths: null, elseTariff: null };
  const rows = (...differences: object[]) => ({
    kind: 'table',
    tariffs: differences.map((difference, nth) => ({
      code: `row-${nth}`,
      label: { ja: '料金', en: 'Fee' },
      yen: 1,
      organisationClasses: [],
      serviceKinds: [],
      ...difference,
    })),
  });
  const timed = (difference: object) => ({ timeRules: [{ ...rule, ...difference }] });

  it.each([
    timed({}),
    timed({ fromMinute: 0, toMinute: 1_440 }),
    timed({ fromMinute: 1_320, toMinute: 0 }),
    { tax: { treatment: 'exclusive', percent: '100' } },
    timed({ surchargePercent: '25', unitYen: 0, tariffs: ['student'] }),
    { pricing: tiered([1, 8]) },
    { monthCaps: [{ yen: 1, tariffs: [], per: 'person' }], maximumYen: 0, rounding: 'floor' },
    { totalDiscounts: [{ percent: '50', upToYen: null }], alongsidePercent: '50' },
    { pricing: rows({}, { publication: { ...kept, elseTariff: 'row-0' } }) },
  ])('may say %j', (difference) => expect(isTaken(difference)).toBe(true));

  it.each([
    timed({ toMinute: 1_320 }),
    timed({ fromMinute: 1_440, toMinute: 0 }),
    timed({ weekdays: [1, 1] }),
    timed({ weekdays: [] }),
    timed({ discountPercent: '101' }),
    { timeRules: Array.from({ length: 21 }, () => rule) },
    { tax: { treatment: 'exclusive', percent: '100.5' } },
    { indirectPercent: '1000' },
    { pricing: { kind: 'factor', baseYen: 1, factors: { sme: '10.1' } } },
    { dayCaps: [{ yen: 1, tariffs: ['x'.repeat(41)] }] },
    { pricing: { kind: 'factor', baseYen: 1, factors: { sme: '-1' } } },
    timed({ surchargePercent: '101' }),
    timed({ unitYen: -1 }),
    { pricing: tiered([2, 2]) },
    { pricing: tiered([8, 1]) },
    { pricing: tiered([0]) },
    { pricing: tiered(Array.from({ length: 11 }, (_, nth) => nth + 1)) },
    { pricing: { ...tiered([1]), roundUpToYen: 0 } },
    { monthCaps: [{ yen: -1, tariffs: [], per: 'person' }] },
    { monthCaps: [{ yen: 1, tariffs: [], per: 'everybody' }] },
    { maximumYen: -1 },
    { totalDiscounts: [{ percent: '101', upToYen: null }] },
    { alongsidePercent: '-1' },
    { rounding: 'up' },
    { pricing: rows({}, { code: 'row-0' }) },
    { pricing: rows({}, { publication: { ...kept, elseTariff: 'nowhere' } }) },
    { pricing: rows({}, { publication: { ...kept, embargoMonths: 121 } }) },
    { unit: { kind: 'half-day', fromMinute: 720 } },
    { nothing: 'known' },
  ])('may not say %j', (difference) => expect(isTaken(difference)).toBe(false));
});

it('no period is without end', () => {
  const until = (end: string) => ({ start: '2026-01-01T00:00:00Z', end });
  expect(usePeriodFromOffset.safeParse(until('2026-02-01T00:00:00Z')).success).toBe(true);
  expect(usePeriodFromOffset.safeParse(until('2026-02-01T00:00:01Z')).success).toBe(false);
  expect(periodFromOffset.safeParse(until('2030-12-31T00:00:00Z')).success).toBe(true);
  expect(periodFromOffset.safeParse(until('2199-12-31T00:00:00Z')).success).toBe(false);
});
