import type { Bilingual, ChargeLine } from '@kyoyo/contracts';
import { rational, type Rational } from '@kyoyo/kernel';

/** A line while it is computed: nothing is text yet. */
export interface Line {
  readonly kind: ChargeLine['kind'];
  readonly cardId: string;
  readonly label: Bilingual;
  readonly amount: Rational;
  readonly product: Product | null;
}

interface Product {
  readonly quantity: Rational;
  readonly unitLabel: Bilingual | null;
  readonly unitYen: Rational;
}

export type LineKind = Pick<Line, 'kind' | 'cardId'>;

/** A line that says how it was multiplied. */
export const productLine = (of: LineKind, label: Bilingual, product: Product): Line => ({
  ...of,
  label,
  amount: rational.multiply(product.quantity, product.unitYen),
  product,
});

export const sumLine = (of: LineKind, label: Bilingual, amount: Rational): Line => ({
  ...of,
  label,
  amount,
  product: null,
});

/** The same for what goes off; none where nothing does. */
export const reduction = (of: LineKind, label: Bilingual, amount: Rational): Line[] =>
  isNothing(amount) ? [] : [sumLine(of, label, negative(amount))];

export const negative = (amount: Rational): Rational => rational.subtract(rational.zero, amount);

export const isNothing = ({ numerator }: Rational): boolean => numerator === 0n;

export const sumOf = (lines: readonly Pick<Line, 'amount'>[]): Rational =>
  rational.sum(lines.map(({ amount }) => amount));

const hundredth = rational.rational(1, 100);

export const percentOf = (amount: Rational, percent: Rational): Rational =>
  rational.multiply(amount, rational.multiply(percent, hundredth));

/** `¥22,000`, by hand: a formatter of the language costs more than a whole line. */
export const yenLabel = (yen: number): string =>
  `¥${String(yen).replaceAll(/\B(?=(?:\d{3})+$)/g, ',')}`;

export const chargeLineOf = ({ kind, cardId, label, amount, product }: Line): ChargeLine => ({
  kind,
  label,
  quantity: product && rational.format(product.quantity),
  unitLabel: product?.unitLabel ?? null,
  unitYen: product && rational.format(product.unitYen),
  amount: rational.format(amount),
  cardId,
});
