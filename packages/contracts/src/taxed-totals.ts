import { type Rational, rational, type Rounding, toYen, type Yen } from '@kyoyo/kernel';
import type { FeeTax } from './events/contract-fee.ts';

/** What lines under one tax come to: whole yen of them all, and the tax rounded down. Pure. */
export function taxedTotals(
  lines: readonly { readonly amount: Rational }[],
  { treatment, percent }: FeeTax,
  rounding: Rounding,
): { net: Yen; tax: Yen; total: Yen } {
  const yen = toYen(rational.sum(lines.map(({ amount }) => amount)), rounding);
  const rate = rational.parseRational(percent);
  const hundred = rational.rational(100);
  switch (treatment) {
    case 'inclusive': {
      const share = rational.divide(rate, rational.add(hundred, rate));
      const tax = toYen(rational.multiply(rational.rational(yen), share), 'floor');
      return { net: yen - tax, tax, total: yen };
    }
    case 'exclusive': {
      const share = rational.divide(rate, hundred);
      const tax = toYen(rational.multiply(rational.rational(yen), share), 'floor');
      return { net: yen, tax, total: yen + tax };
    }
    case 'out-of-scope':
      return { net: yen, tax: 0, total: yen };
  }
}
