import { type ChargeTotals as Totals, type RateCard, taxedTotals } from '@kyoyo/contracts';
import type { Line } from './line.ts';

type Tax = RateCard['tax'];
type Dated = { readonly cardId: string; readonly card: Pick<RateCard, 'tax' | 'rounding'> };
export type ChargeTotals = Readonly<Totals>;

/**
 * Whole yen: what was priced is rounded as the lead card says, once for each tax that the cards name,
 * which is one tax unless a change of tax fell into the run; tax is rounded down. The percentage in
 * the totals is the lead card's.
 */
export function totalsOf(
  lead: Dated,
  segments: readonly Dated[],
  lines: readonly Line[],
): ChargeTotals {
  const taxes = new Map([lead, ...segments].map(({ cardId, card }) => [cardId, card.tax]));
  const taxOf = ({ cardId }: Line): Tax => taxes.get(cardId) ?? lead.card.tax;
  const totals = { net: 0, tax: 0, total: 0, taxPercent: percentOf(lead.card.tax) };
  const groups = Map.groupBy(lines, (line) => `${taxOf(line).treatment} ${percentOf(taxOf(line))}`);
  for (const group of groups.values()) {
    const [first] = group;
    if (!first) continue;
    const part = taxedTotals(group, taxOf(first), lead.card.rounding);
    totals.net += part.net;
    totals.tax += part.tax;
    totals.total += part.total;
  }
  return totals;
}

export const percentOf = ({ treatment, percent }: Tax): string =>
  treatment === 'out-of-scope' ? '0' : percent;
