import { round, type Rational, type Rounding } from './rational.ts';

/** Whole yen. Negative only where money goes back. */
export type Yen = number;

/** Whole yen by the named rule; throws a RangeError past what a number holds exactly. */
export function toYen(amount: Rational, rounding: Rounding): Yen {
  const yen = Number(round(amount, rounding));
  if (!Number.isSafeInteger(yen)) throw new RangeError(`${yen} yen is too large to be exact`);
  return yen;
}
