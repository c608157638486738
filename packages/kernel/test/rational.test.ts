import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rational, toYen } from '../src/index.ts';

const { add, compare, divide, format, multiply, parseRational, round, subtract } = rational;
const fraction = fc
  .tuple(fc.bigInt(-(10n ** 12n), 10n ** 12n), fc.bigInt(1n, 10n ** 6n))
  .map(([numerator, denominator]) => rational.rational(numerator, denominator));

describe('an exact fraction', () => {
  it('is written shortly and read back as the same', () => {
    expect(
      ['3', '-0.125', '2/3', '4.50', '-7/21'].map((text) => format(parseRational(text))),
    ).toEqual(['3', '-0.125', '2/3', '4.5', '-1/3']);
    fc.assert(
      fc.property(fraction, (value) => {
        expect(parseRational(format(value))).toEqual(value);
      }),
    );
  });

  it.each(['', 'x', '1.', '.5', '1e3', '1/0', '１', '1,000'])('is not read from "%s"', (text) => {
    expect(() => parseRational(text)).toThrow(RangeError);
  });

  it('is not read from more digits than anything here is measured to', () => {
    expect(() => parseRational('9'.repeat(40_000))).toThrow('40000 digits');
  });

  it('loses nothing by calculating forth and back', () => {
    fc.assert(
      fc.property(fraction, fraction, (a, b) => {
        expect(subtract(add(a, b), b)).toEqual(a);
        expect(add(a, b)).toEqual(add(b, a));
        if (compare(b, rational.zero) !== 0) expect(divide(multiply(a, b), b)).toEqual(a);
      }),
    );
  });

  it('is rounded by each rule, below zero as well', () => {
    const rounded = (text: string) =>
      (['floor', 'half-up', 'ceiling'] as const).map((rule) =>
        Number(round(parseRational(text), rule)),
      );
    expect(rounded('2.5')).toEqual([2, 3, 3]);
    expect(rounded('-2.5')).toEqual([-3, -3, -2]);
    expect(rounded('2.49')).toEqual([2, 2, 3]);
    expect(rounded('7')).toEqual([7, 7, 7]);
    expect(rounded('1/3')).toEqual([0, 0, 1]);
    fc.assert(
      fc.property(fraction, (value) => {
        const [floor, ceiling] = [round(value, 'floor'), round(value, 'ceiling')];
        expect(compare(rational.rational(floor), value)).toBeLessThanOrEqual(0);
        expect(compare(rational.rational(ceiling), value)).toBeGreaterThanOrEqual(0);
        expect(ceiling - floor).toBeLessThanOrEqual(1n);
        expect([floor, ceiling]).toContain(round(value, 'half-up'));
      }),
    );
  });

  it('becomes yen only where a number is exact', () => {
    expect(toYen(parseRational('3630.99'), 'floor')).toBe(3_630);
    expect(() => toYen(rational.rational(2n ** 60n), 'floor')).toThrow('too large');
  });
});
