import { rational } from '@kyoyo/kernel';
import type { ChargeLine } from '@kyoyo/contracts';
import type { DatedCard, PricedContract } from './facts.ts';
import { isNothing, type Line, percentOf, sumLine, sumOf } from './line.ts';

/** What is passed on to others, and what a subscription has its own price for. */
const without: ReadonlySet<ChargeLine['kind']> = new Set(['collected', 'allowance', 'overage']);

/** On everything that came before, by the contract's percentage or that of the card of each line. */
export function indirectLines(
  dated: readonly DatedCard[],
  contract: PricedContract,
  lines: readonly Line[],
): Line[] {
  const negotiated = 'indirectPercent' in contract ? contract.indirectPercent : null;
  const cards = new Map(dated.map(({ cardId, card }) => [cardId, card]));
  return [...cards].flatMap(([cardId, { indirectPercent }]) => {
    const text = negotiated ?? indirectPercent;
    const percent = rational.parseRational(text);
    if (isNothing(percent)) return [];
    const base = sumOf(lines.filter((line) => line.cardId === cardId && !without.has(line.kind)));
    const label = { ja: `間接経費 ${text}%`, en: `Indirect cost ${text}%` };
    return isNothing(base)
      ? []
      : [sumLine({ kind: 'indirect', cardId }, label, percentOf(base, percent))];
  });
}
