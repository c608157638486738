import type { Period, Rational } from '@kyoyo/kernel';
import { rational } from '@kyoyo/kernel';
import type { ClassPrice } from './class-price.ts';
import { afterUnits, countUnits } from './units.ts';

/** A stretch in which every unit costs the same. */
export interface Piece {
  readonly period: Period;
  readonly units: Rational;
  readonly yen: Rational;
  /** After how many units of the run this price begins; 0 for the first. */
  readonly tier: number;
}

/** Where a stretch lies in its run, in units that do not count people. */
export interface Place {
  readonly before: Rational;
  readonly total: Rational;
}

/** How long a stretch is: items are counted, time of several people is not. */
export const lengthOf = ({ unit }: ClassPrice, period: Period, quantity: number): Rational =>
  countUnits(unit, period, unit.kind === 'count' ? quantity : 1);

/** The stretch cut where another tier of its price begins. */
export function piecesOf(
  price: ClassPrice,
  period: Period,
  quantity: number,
  { before, total }: Place,
): Piece[] {
  const { unit, yen, tiers, tiering, priceOf } = price;
  const plain = { period, units: countUnits(unit, period, quantity), yen, tier: 0 };
  if (tiers.length === 0) return [plain];
  const exceeded = (passed: Rational) =>
    tiers.filter((tier) => rational.compare(rational.rational(tier.afterUnits), passed) < 0);
  if (tiering === 'whole') {
    const last = exceeded(total).at(-1);
    return last ? [{ ...plain, yen: priceOf(last.yen), tier: last.afterUnits }] : [plain];
  }
  const after = rational.add(before, lengthOf(price, period, quantity));
  const pieces: Piece[] = [];
  let [from, start, at] = [before, period.start, { yen, tier: 0 }];
  for (const { afterUnits: tier, yen: printed } of exceeded(after)) {
    const bound = rational.rational(tier);
    if (rational.compare(bound, from) > 0) {
      const end = afterUnits(unit, period, rational.subtract(bound, before));
      pieces.push(pieceOf(price, { start, end }, quantity, rational.subtract(bound, from), at));
      [from, start] = [bound, unit.kind === 'count' ? period.start : end];
    }
    at = { yen: priceOf(printed), tier };
  }
  const rest = { start, end: period.end };
  return [...pieces, pieceOf(price, rest, quantity, rational.subtract(after, from), at)];
}

const pieceOf = (
  { unit }: ClassPrice,
  period: Period,
  quantity: number,
  items: Rational,
  at: Pick<Piece, 'yen' | 'tier'>,
): Piece => ({
  ...at,
  period,
  units: unit.kind === 'count' ? items : countUnits(unit, period, quantity),
});
