import type { RateCard } from '@kyoyo/contracts';
import { earlier, type Instant, later, type Period } from '@kyoyo/kernel';
import { endOfUnits } from './units.ts';

export interface DatedCard {
  readonly cardId: string;
  readonly card: RateCard;
}

/** A stretch of the billed time that one card prices. */
export interface Segment extends DatedCard {
  readonly period: Period;
}

/** The card with the latest effective date that has come, or undefined before the first. */
export function cardInForce(cards: readonly DatedCard[], at: Instant): DatedCard | undefined {
  let found: DatedCard | undefined;
  for (const dated of cards) {
    const { effectiveFrom } = dated.card;
    if (effectiveFrom > at) continue;
    if (!found || effectiveFrom >= found.card.effectiveFrom) found = dated;
  }
  return found;
}

/** `overage` bills what was reserved and, when the run went on longer, the time beyond. */
export function billedPeriod(basis: RateCard['basis'], reserved: Period, used: Period): Period {
  switch (basis) {
    case 'reserved':
      return reserved;
    case 'used':
      return used;
    case 'overage':
      return { start: reserved.start, end: later(reserved.end, used.end) };
  }
}

/**
 * The billed time cut where a later card takes effect, or undefined when no card covers its start.
 * A started block, a day or a half day is never cut: it belongs to the card under which it began,
 * so that a price change makes no second block out of one. There is always at least one segment.
 */
export function segmentsOf(cards: readonly DatedCard[], billed: Period): Segment[] | undefined {
  const changes = cards.map(({ card }) => card.effectiveFrom).toSorted((a, b) => (a < b ? -1 : 1));
  const segments: Segment[] = [];
  let { start } = billed;
  do {
    const dated = cardInForce(cards, start);
    if (!dated) return undefined;
    const change = changes.find((effectiveFrom) => effectiveFrom > start) ?? billed.end;
    const cut = endOfUnits(dated.card.unit, { start, end: earlier(change, billed.end) });
    const end = cut === 'all' ? billed.end : earlier(cut, billed.end);
    segments.push({ ...dated, period: { start, end } });
    start = end;
  } while (start < billed.end);
  return segments;
}
