import { rational } from '@kyoyo/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dueDay } from '../../src/invoice/due-day.ts';
import { numberOf } from '../../src/invoice/numbers.ts';
import { divideYen, invoiceTotals, type TaxedLine } from '../../src/invoice/totals.ts';

const net = (yen: number, taxPercent: string): TaxedLine => ({
  yen,
  taxPercent,
  taxInside: false,
});
const gross = (yen: number, taxPercent: string): TaxedLine => ({
  yen,
  taxPercent,
  taxInside: true,
});

describe('totals of an invoice', () => {
  it('rounds once for each rate, and not by line', () => {
    const lines = [net(119, '8'), net(119, '8'), net(119, '8')];
    const { totals, totalYen } = invoiceTotals(lines, { basis: 'exclusive', taxRounding: 'floor' });
    expect(totals).toEqual([{ taxPercent: '8', net: 357, tax: 28, total: 385 }]);
    expect(totalYen).toBe(385);
  });

  it('finds what an inclusive amount holds of tax', () => {
    const { totals } = invoiceTotals([gross(50_000, '10')], {
      basis: 'inclusive',
      taxRounding: 'floor',
    });
    expect(totals).toEqual([{ taxPercent: '10', net: 45_455, tax: 4_545, total: 50_000 }]);
  });

  it.each([
    ['floor', 28],
    ['half-up', 29],
    ['ceiling', 29],
  ] as const)('rounds by %s, as the issuer says', (taxRounding, tax) => {
    const lines = [net(119, '8'), net(119, '8'), net(119, '8')];
    expect(invoiceTotals(lines, { basis: 'exclusive', taxRounding }).totals[0]?.tax).toBe(tax);
  });

  it('takes an inclusive price on an exclusive invoice exactly', () => {
    const lines = [gross(1_000, '10'), gross(1_000, '10'), gross(1_000, '10')];
    const { amountsYen, totals } = invoiceTotals(lines, {
      basis: 'exclusive',
      taxRounding: 'half-up',
    });
    // 2,727.27… in all, where each charge by itself was 910 and 90.
    expect(totals).toEqual([{ taxPercent: '10', net: 2_727, tax: 273, total: 3_000 }]);
    expect(amountsYen).toEqual([909, 909, 909]);
  });

  it('keeps the rates apart, the highest first and what is outside the tax last', () => {
    const lines = [net(1_000, '0'), net(2_000, '8'), net(10_000, '10')];
    const { totals, totalYen } = invoiceTotals(lines, { basis: 'exclusive', taxRounding: 'floor' });
    expect(totals).toEqual([
      { taxPercent: '10', net: 10_000, tax: 1_000, total: 11_000 },
      { taxPercent: '8', net: 2_000, tax: 160, total: 2_160 },
      { taxPercent: '0', net: 1_000, tax: 0, total: 1_000 },
    ]);
    expect(totalYen).toBe(14_160);
  });

  it('gives an equal remainder to the higher rate', () => {
    expect(divideYen(1, [rational.rational(500), rational.rational(500)])).toEqual([1, 0]);
  });

  it('loses and makes no yen', () => {
    const line = fc.record({
      yen: fc.integer({ min: -100_000, max: 10_000_000 }),
      taxPercent: fc.constantFrom('10', '8', '0'),
      taxInside: fc.boolean(),
    });
    const rule = fc.record({
      basis: fc.constantFrom('exclusive' as const, 'inclusive' as const),
      taxRounding: fc.constantFrom('floor' as const, 'half-up' as const, 'ceiling' as const),
    });
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 20 }), rule, (lines, by) => {
        const { totals, totalYen, amountsYen } = invoiceTotals(lines, by);
        const sum = (yen: readonly number[]) => yen.reduce((so, one) => so + one, 0);
        for (const rate of totals) expect(rate.net + rate.tax).toBe(rate.total);
        expect(sum(totals.map(({ total }) => total))).toBe(totalYen);
        expect(sum(amountsYen)).toBe(
          sum(
            totals.map(({ net: without, total }) => (by.basis === 'inclusive' ? total : without)),
          ),
        );
      }),
    );
  });

  it('divides a discount to the yen', () => {
    fc.assert(
      fc.property(
        fc.nat(1_000_000),
        fc.array(fc.integer({ min: 1, max: 10_000_000 }), { minLength: 1, maxLength: 4 }),
        (discount, amounts) => {
          const shares = divideYen(
            discount,
            amounts.map((amount) => rational.rational(amount)),
          );
          expect(shares.reduce((so, share) => so + share, 0)).toBe(discount);
        },
      ),
    );
  });
});

describe('the day by which to pay', () => {
  it.each([
    ['2026-11-02', { monthsAfter: 1, day: 31 }, '2026-12-31'],
    ['2027-01-31', { monthsAfter: 1, day: 31 }, '2027-02-28'],
    ['2026-12-04', { monthsAfter: 2, day: 20 }, '2027-02-20'],
    ['2028-01-05', { monthsAfter: 1, day: 30 }, '2028-02-29'],
  ] as const)('of %s by %o is %s', (issuedOn, rule, due) => {
    expect(dueDay(issuedOn, rule)).toBe(due);
  });
});

it('writes a number with its series and fiscal year', () => {
  expect(numberOf('invoice', 2026, 12)).toBe('請求-2026-000012');
  expect(numberOf('credit-note', 2026, 1)).toBe('返還-2026-000001');
});
