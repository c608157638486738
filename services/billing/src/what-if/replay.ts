import type { ChargeKind, ChargeTotals, OrganisationClass, WhatIfChange } from '@kyoyo/contracts';
import type { Instant } from '@kyoyo/kernel';
import { type KnownFacts, rateUse } from '../charge/rate-use.ts';
import type { DatedCard } from '../rating/facts.ts';
import type { AttributedUse } from '../schema.ts';
import { type CardChange, type CardsOf, changedCards } from './changed-cards.ts';
import { changedTerms, isOfTerms } from './changed-terms.ts';

/** A charge of the books, with what it was rated from. */
export interface PastCharge {
  readonly chargeId: string;
  readonly reservationId: string;
  readonly instrumentId: string;
  readonly organisationId: string;
  readonly organisationClass: OrganisationClass;
  readonly kind: ChargeKind;
  readonly month: string;
  readonly usedFrom: Instant;
  readonly usedTo: Instant;
  readonly totals: ChargeTotals;
  /** Null where it is not known here. */
  readonly use: AttributedUse | null;
  /** What its price was made of; null where that is not known here. */
  readonly known: KnownFacts | null;
}

type Amounts = Pick<ChargeTotals, 'net' | 'tax' | 'total'>;

export interface Replayed {
  /** Null where the other rule has no price. */
  readonly would: Amounts | null;
  readonly refused: string | null;
  /** False where the unchanged rule, too, gives something else than the books have. */
  readonly isExplained: boolean;
}

/**
 * What a charge would have come to. A difference counts only where it is the change that makes it:
 * what cannot be rated again to the yen as it was charged stays as it is, and is said to be so.
 */
export function createReplay(changes: readonly WhatIfChange[], cardsOf: CardsOf) {
  const ofCards = changes.filter((change): change is CardChange => !isOfTerms(change));
  const ofTerms = changes.filter(isOfTerms);
  const changedOf = new Map<string, readonly DatedCard[]>();

  const changed = (instrumentId: string, cards: readonly DatedCard[]): readonly DatedCard[] => {
    const key = [instrumentId, ...cards.map(({ cardId }) => cardId)].join();
    const known = changedOf.get(key);
    if (known) return known;
    const made = changedCards(cards, instrumentId, ofCards, cardsOf);
    changedOf.set(key, made);
    return made;
  };

  return function replay(charge: PastCharge): Replayed {
    const { use, known, totals } = charge;
    const asItWas = (isExplained: boolean) => ({ would: totals, refused: null, isExplained });
    if (!use || !known) return asItWas(false);
    const other = { ...known, cards: changed(charge.instrumentId, known.cards) };
    const rated = rateUse(
      use,
      ofTerms.reduce((facts, change) => changedTerms(facts, use, change), other),
    );
    if (!('refused' in rated) && isSame(rated.totals, totals)) return asItWas(true);
    const unchanged = rateUse(use, known);
    if ('refused' in unchanged || !isSame(unchanged.totals, totals)) return asItWas(false);
    if ('refused' in rated) return { would: null, refused: rated.refused.slug, isExplained: true };
    return { would: rated.totals, refused: null, isExplained: true };
  };
}

const isSame = (a: Amounts, b: Amounts): boolean => a.net === b.net && a.tax === b.tax;
