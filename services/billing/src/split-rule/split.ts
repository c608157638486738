import type { IncomeShare } from '@kyoyo/contracts';
import { type Rational, rational, toYen, type Yen } from '@kyoyo/kernel';
import { roundTogether } from '../invoice/totals.ts';

const hundred = rational.rational(100);

type Percented = Pick<IncomeShare, 'percent'>;

export const sumOf = (shares: readonly Percented[]): Rational =>
  rational.sum(shares.map(({ percent }) => rational.parseRational(percent)));

/** Exactly: 100.0 is whole, and 99.999999 is not. */
export const isWhole = (shares: readonly Percented[]): boolean =>
  rational.compare(sumOf(shares), hundred) === 0;

const shareOf = (yen: Yen, percent: string): Rational =>
  rational.divide(
    rational.multiply(rational.rational(yen), rational.parseRational(percent)),
    hundred,
  );

/**
 * The net of a charge over the shares of a rule: by largest remainder, and where remainders are equal in
 * the order of the rule. The parts sum to the whole. Pure.
 */
export const splitOf = (yen: Yen, shares: readonly Percented[]): Yen[] =>
  roundTogether(
    yen,
    shares.map(({ percent }) => shareOf(yen, percent)),
  );

/**
 * What indirect cost loses where sharing lets goods cost less (domain: 間接経費の補填): at the same rate,
 * of staff and goods before and after; never below nothing. Pure.
 */
export function supplementOf({
  staffYen,
  goodsBeforeYen,
  goodsAfterYen,
  percent,
}: {
  readonly staffYen: Yen;
  readonly goodsBeforeYen: Yen;
  readonly goodsAfterYen: Yen;
  readonly percent: string;
}) {
  const indirectOf = (goodsYen: Yen) => toYen(shareOf(staffYen + goodsYen, percent), 'floor');
  const [beforeYen, afterYen] = [indirectOf(goodsBeforeYen), indirectOf(goodsAfterYen)];
  return { beforeYen, afterYen, supplementYen: Math.max(0, beforeYen - afterYen) };
}
