import { rational, toYen } from '@kyoyo/kernel';
import type { PriceLine, ResearchContent } from './content.ts';

/** What a contract comes to, in whole yen without tax. */
export interface ResearchAmounts {
  /** On which indirect cost is counted: direct cost and staff. */
  readonly baseYen: number;
  readonly indirectYen: number;
  /** The part of the indirect cost that goes to the fund for rights. */
  readonly ipFundYen: number;
  /** Without a fee of success, which may never be due. */
  readonly totalYen: number;
  readonly successFeeYen: number;
}

export function researchAmounts({
  lines,
  indirect,
}: Pick<ResearchContent, 'lines' | 'indirect'>): ResearchAmounts {
  const baseYen = sumOf(lines, ['direct', 'staff']);
  const indirectYen = percentOf(indirect.percent, baseYen);
  const others = sumOf(lines, ['researcher-value', 'strategic', 'results']);
  return {
    baseYen,
    indirectYen,
    ipFundYen: percentOf(indirect.ipFundPercent, indirectYen),
    totalYen: baseYen + indirectYen + others,
    successFeeYen: sumOf(lines, ['success-fee']),
  };
}

const sumOf = (lines: readonly PriceLine[], kinds: readonly PriceLine['kind'][]): number =>
  lines.filter(({ kind }) => kinds.includes(kind)).reduce((sum, { yen }) => sum + yen, 0);

interface PaidShare {
  readonly organisationId: string;
  readonly yen: number;
}

/**
 * What each organisation pays of an instalment, in whole yen that sum to it: by its share of the costs,
 * or alike where none is said of any. The institution's own share is no part of what is paid.
 */
export function instalmentShares(
  { organisationIds, costShares }: Pick<ResearchContent, 'organisationIds' | 'costShares'>,
  yen: number,
): PaidShare[] {
  const said = costShares.filter(({ partyId }) => organisationIds.includes(partyId));
  const byCost = said.map(({ partyId, percent }) => ({ of: partyId, weight: weightOf(percent) }));
  const paying = byCost.filter(({ weight }) => rational.compare(weight, rational.zero) > 0);
  const alike = organisationIds.map((of) => ({ of, weight: rational.rational(1) }));
  const shares = paying.length > 0 ? paying : alike;
  const whole = rational.sum(shares.map(({ weight }) => weight));
  const paidUpTo = (count: number): number => {
    const part = rational.sum(shares.slice(0, count).map(({ weight }) => weight));
    const exact = rational.divide(rational.multiply(part, rational.rational(yen)), whole);
    return toYen(exact, 'half-up');
  };
  return shares.map(({ of }, nth) => ({
    organisationId: of,
    yen: paidUpTo(nth + 1) - paidUpTo(nth),
  }));
}

const weightOf = (percent: string) => rational.parseRational(percent);

/** Rounded once, half up. */
const percentOf = (percent: string, yen: number): number =>
  toYen(
    rational.multiply(rational.parseRational(percent), rational.rational(BigInt(yen), 100n)),
    'half-up',
  );

/** Of shares written as percentages. */
export const isWhole = (shares: readonly { readonly percent: string }[]): boolean =>
  rational.compare(
    rational.sum(shares.map(({ percent }) => rational.parseRational(percent))),
    rational.rational(100),
  ) === 0;
