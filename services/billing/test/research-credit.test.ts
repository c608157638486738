import { expect, it } from 'vitest';
import { creditOf } from '../src/research-credit/credit.ts';

const base = (netYen: number, percent: string | null) => ({
  type: percent && 'special-institute',
  percent,
  capPercent: percent && '10',
  netYen,
});

it('is at most a tenth of the corporate tax: 4.4M of 20M come to 2.0M', () => {
  expect(creditOf([base(14_666_667, '30')], 20_000_000)).toEqual({
    creditYen: 4_400_000,
    capPercent: '10',
    capYen: 2_000_000,
    claimableYen: 2_000_000,
  });
});

it('adds each rate on its own, and rounds down once', () => {
  const bases = [base(1_000_001, '30'), base(101, '25'), base(51, '20')];
  // 300,000.3 + 25.25 + 10.2
  expect(creditOf(bases, null)).toEqual({
    creditYen: 300_035,
    capPercent: '10',
    capYen: null,
    claimableYen: null,
  });
});

it('counts nothing of a partner of whom nothing is stated', () => {
  expect(creditOf([base(1_000_000, null)], 1_000_000)).toMatchObject({
    creditYen: 0,
    capYen: null,
  });
});
