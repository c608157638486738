import type { paths } from '@kyoyo/client';
import type { RateCard } from '@kyoyo/contracts';
import { type Instant, later } from '@kyoyo/kernel';
import type { NewException } from '../cost-sheet/exception.tsx';
import { draftOf } from './draft-of.ts';
import { emptyDraft, nextMidnight, type PriceDraft } from './draft.ts';

/** One of the prices of an instrument. */
export interface DatedCard {
  readonly id: string;
  readonly card: RateCard;
  /** Signed because it is below what maintenance costs; known to those who keep the instrument. */
  readonly exception?: NewException | null;
}

type CardList =
  paths['/api/instruments/{id}/rate-cards']['get']['responses'][200]['content']['application/json'];

export const datedCards = ({ items }: CardList): DatedCard[] =>
  items.map(({ id, card, exception }) => {
    const effectiveFrom = card.effectiveFrom as Instant;
    return { id, card: { ...card, effectiveFrom }, exception };
  });

export type Standing = 'current' | 'coming' | 'past';

/** What the editor begins with. */
export interface Start {
  readonly draft: PriceDraft;
  /** The coming prices that are changed. */
  readonly replaces: DatedCard | null;
}

/** The latest first. */
export const byDate = (cards: readonly DatedCard[]): DatedCard[] =>
  cards.toSorted((a, b) => (a.card.effectiveFrom < b.card.effectiveFrom ? 1 : -1));

export const inForce = (cards: readonly DatedCard[], now: Instant): DatedCard | undefined =>
  byDate(cards).find(({ card }) => card.effectiveFrom <= now);

export function standingOf(one: DatedCard, cards: readonly DatedCard[], now: Instant): Standing {
  if (one.card.effectiveFrom > now) return 'coming';
  return one.id === inForce(cards, now)?.id ? 'current' : 'past';
}

/**
 * Between which prices new ones begin: after the last, or, where they take the place of coming ones,
 * between the neighbours of those.
 */
export function neighboursOf(cards: readonly DatedCard[], replaces: DatedCard | null) {
  const inOrder = byDate(cards).toReversed();
  const place = inOrder.findIndex(({ id }) => id === replaces?.id);
  return place === -1
    ? { before: inOrder.at(-1), after: undefined }
    : { before: inOrder[place - 1], after: inOrder[place + 1] };
}

/** The next midnight in Japan that comes after all prices that there are. */
function firstFree(cards: readonly DatedCard[], now: Instant): Instant {
  const last = byDate(cards)[0]?.card.effectiveFrom;
  return nextMidnight(last ? later(last, now) : now);
}

export const startEmpty = (cards: readonly DatedCard[], now: Instant): Start => ({
  draft: emptyDraft(firstFree(cards, now)),
  replaces: null,
});

export const startFrom = (card: RateCard, cards: readonly DatedCard[], now: Instant): Start => ({
  draft: draftOf(card, firstFree(cards, now)),
  replaces: null,
});

export const startReplacing = (coming: DatedCard): Start => ({
  draft: draftOf(coming.card, coming.card.effectiveFrom),
  replaces: coming,
});
