import type { Bilingual } from '@kyoyo/contracts';
import { rational, type Rational } from '@kyoyo/kernel';
import type { Covered, DatedCard, FeeFacts, FeeShare, RatingFacts } from './facts.ts';
import { type Line, productLine, sumOf } from './line.ts';

const feeLabels: Record<FeeShare['kind'], Bilingual> = {
  cancellation: { ja: 'キャンセル料', en: 'Cancellation fee' },
  'no-show': { ja: '無断不使用料', en: 'No-show fee' },
};

/** The share of everything that came before; a line for each card, because each has its tax. */
export function feeLines(
  dated: readonly DatedCard[],
  lines: readonly Line[],
  { kind, percent }: FeeShare,
): Line[] {
  const { ja, en } = feeLabels[kind];
  const label = { ja: `${ja} ${percent}%`, en: `${en}, ${percent}%` };
  return [...new Set(dated.map(({ cardId }) => cardId))].map((cardId) =>
    productLine({ kind: 'fee', cardId }, label, {
      quantity: rational.rational(percent, 100),
      unitLabel: null,
      unitYen: amountUnder(cardId, lines),
    }),
  );
}

const amountUnder = (of: string, lines: readonly Line[]): Rational =>
  sumOf(lines.filter(({ cardId }) => cardId === of));

/**
 * A fee is due under every contract, and by the price that the contract has for the time. Of a
 * subscription its share of the minutes stays taken, and only what the allowance does not cover of them
 * costs. What covers that share, and no more, is said; of the whole price it covers as many times more.
 */
export const ofFee = (
  { contract, ...facts }: FeeFacts,
  { percent }: FeeShare,
): Omit<RatingFacts, 'used'> => ({
  ...facts,
  options: [],
  ...(contract && {
    contract:
      contract.form === 'subscription'
        ? { ...contract, cover: wholeOf(contract.cover, percent) }
        : contract,
  }),
});

const wholeOf = (cover: readonly Covered[], percent: number): Covered[] =>
  percent === 0
    ? []
    : cover.map(({ source, minutes }) => ({
        source,
        minutes: Math.ceil((minutes * 100) / percent),
      }));
