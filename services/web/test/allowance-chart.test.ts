import { type Instant, japanInstant } from '@kyoyo/kernel';
import { describe, expect, it } from 'vitest';
import { chartOf, labelGap, size, spreadLabels } from '../src/features/contracts/chart-model.ts';
import { hoursLeft } from '../src/features/contracts/hours-left.ts';
import type { Allowance } from '../src/features/contracts/queries.ts';

const at = (date: string, minutes = 0): Instant => japanInstant(date, minutes);
const none = { included: 0, rollover: 0, pool: 0, overage: 0 };
const lot = (source: 'included' | 'rollover' | 'pool', minutes: number, more: object = {}) => ({
  source,
  personId: null,
  minutes,
  taken: 0,
  carriedOver: 0,
  expiresAt: at('2026-12-01'),
  ...more,
});
const november = (days: Allowance['days'], lots = [lot('included', 600)]): Allowance => ({
  period: { start: at('2026-11-01'), end: at('2026-12-01') },
  lots,
  overageMinutes: 0,
  overageYen: '0',
  days,
  plans: [],
  before: null,
  after: null,
});
const pointsOf = (path: string) =>
  [...path.matchAll(/[ML] ([\d.]+) ([\d.]+)/g)].map(([, x, y]) => ({ x: Number(x), y: Number(y) }));

describe('the picture of an allowance', () => {
  const allowance = november([
    { date: '2026-11-05', ...none, included: 300, overage: 60, coming: none },
    { date: '2026-11-16', ...none, included: 120, coming: { ...none, included: 60 } },
    { date: '2026-11-20', ...none, included: 60, coming: { ...none, included: 60 } },
  ]);
  const chart = chartOf(allowance, at('2026-11-16', 720));
  it('has what is over above what is there', () => {
    const [included, over] = chart.levels;
    const { used } = chart.overage;
    expect(over).toMatchObject({ source: 'overage', upTo: 660 });
    expect(Math.max(...pointsOf(used).map(({ y }) => y))).toBe(included?.y);
    expect(Math.min(...pointsOf(used).map(({ y }) => y))).toBe(over?.y);
    expect(Math.min(...pointsOf(chart.covered.used).map(({ y }) => y))).toBeGreaterThan(
      included?.y ?? 0,
    );
  });
  it('has what is to come apart from what is used, from today on', () => {
    expect([chart.used, chart.coming]).toEqual([540, 120]);
    expect(Math.max(...pointsOf(chart.covered.used).map(({ x }) => x))).toBe(chart.today);
    expect(Math.min(...pointsOf(chart.covered.coming).map(({ x }) => x))).toBe(chart.today);
    const over = chartOf(allowance, at('2026-12-03'));
    expect([over.covered.coming, over.today]).toEqual(['', null]);
  });
  it('has labels that do not overlap, and stay within it', () => {
    for (const wanted of [[100, 99, 98, 40], [42, 41, 40.5, 40], [170, 60], [40]]) {
      const spread = spreadLabels(wanted);
      spread.slice(1).forEach((y, nth) => {
        expect((spread[nth] ?? 0) - y).toBeGreaterThanOrEqual(labelGap);
      });
      expect(Math.min(...spread)).toBeGreaterThanOrEqual(size.top);
    }
  });
});

describe('what is left', () => {
  const seats = [
    lot('included', 600, { personId: 'a', taken: 600 }),
    lot('included', 600, { personId: 'b', taken: 60 }),
    lot('pool', 300, { taken: 60, carriedOver: 0 }),
  ];
  it('of seats is what one may still use oneself, beside what there is of all', () => {
    expect(hoursLeft(seats, 'a')).toEqual({ bySeat: true, own: 240, all: 780 });
    expect(hoursLeft(seats, 'c')).toEqual({ bySeat: true, own: null, all: 780 });
  });
  it('of a plan that all share is one', () =>
    expect(hoursLeft([lot('included', 600)], 'a')).toEqual({
      bySeat: false,
      own: null,
      all: 600,
    }));
});
