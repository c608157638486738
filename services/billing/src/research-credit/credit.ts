import { rational, toYen } from '@kyoyo/kernel';

/** What was paid to partners of one kind, with the rate of the law; null where it is not stated. */
export interface CreditBase {
  readonly type: string | null;
  readonly percent: string | null;
  readonly capPercent: string | null;
  readonly netYen: number;
}

const share = (yen: number, percent: string) =>
  rational.divide(
    rational.multiply(rational.rational(yen), rational.parseRational(percent)),
    rational.rational(100),
  );

/**
 * The tax credit for special research (特別試験研究費の税額控除): each rate on what it is for, and at most a
 * share of the corporate tax. What is not stated counts for nothing. Pure.
 */
export function creditOf(bases: readonly CreditBase[], corporateTaxYen: number | null) {
  const exact = rational.sum(
    bases.map(({ netYen, percent }) => (percent === null ? rational.zero : share(netYen, percent))),
  );
  const creditYen = toYen(exact, 'floor');
  const [capPercent = null] = bases.flatMap((one) => one.capPercent ?? []);
  const capYen =
    corporateTaxYen === null || capPercent === null
      ? null
      : toYen(share(corporateTaxYen, capPercent), 'floor');
  return {
    creditYen,
    capPercent,
    capYen,
    claimableYen: capYen === null ? null : Math.min(creditYen, capYen),
  };
}
