import type { Problem } from '@kyoyo/contracts';
import { type KnownFacts, rateAsked } from '../charge/rate-use.ts';
import { rate } from '../rating/rating.ts';
import type { DatedCard } from '../rating/facts.ts';
import type { ChargeTotals } from '../rating/totals.ts';
import type { ComingBooking } from './bookings.ts';

/** What a booking costs, or why nobody can say. */
export type Costs = { readonly totals: ChargeTotals } | { readonly refused: Problem };

export interface Effect {
  readonly booking: ComingBooking;
  readonly before: Costs;
  readonly after: Costs;
}

interface Prices {
  readonly before: readonly DatedCard[];
  readonly after: readonly DatedCard[];
}

/** What other cards make of a booking that was made under those of now. Pure. */
export function effectOn(
  booking: ComingBooking,
  known: { readonly facts: KnownFacts } | { readonly refused: Problem },
  { before, after }: Prices,
): Effect {
  if ('refused' in known) return { booking, before: known, after: known };
  const { period: reserved, asked } = booking;
  const facts = { ...known.facts, reserved, used: reserved, options: [] };
  const costs = (cards: readonly DatedCard[]): Costs =>
    rateAsked(asked, (one) => rate({ ...facts, ...one, cards }));
  return { booking, before: costs(before), after: costs(after) };
}

const totalOf = (costs: Costs): number | null => ('totals' in costs ? costs.totals.total : null);

export const isUnpriced = ({ after }: Effect): boolean => 'refused' in after;
export const isChanged = ({ before, after }: Effect): boolean => totalOf(before) !== totalOf(after);

/** Those that would have no price first, then those that change, the nearest first in both. */
export const byUrgency = (effects: readonly Effect[]): Effect[] => [
  ...effects.filter(isUnpriced),
  ...effects.filter((one) => !isUnpriced(one) && isChanged(one)),
];

/** Sums over those that have a price both now and then, so that they may be compared. */
export function sumsOf(effects: readonly Effect[]) {
  const sums = { before: 0, after: 0 };
  for (const effect of effects) {
    const [before, after] = [totalOf(effect.before), totalOf(effect.after)];
    if (before === null || after === null) continue;
    sums.before += before;
    sums.after += after;
  }
  return sums;
}
