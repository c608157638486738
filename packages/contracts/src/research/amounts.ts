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
