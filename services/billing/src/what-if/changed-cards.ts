import type { RateCard, WhatIfChange } from '@kyoyo/contracts';
import { derivedId, japanInstant, rational, toYen } from '@kyoyo/kernel';
import type { DatedCard } from '../rating/facts.ts';
import { cardInForce } from '../rating/terms-in-force.ts';

/** What changes the cards themselves. */
export type CardChange = Exclude<WhatIfChange, { type: 'contract' | 'subsidy' }>;

/** Every card that some instrument ever had. */
export type CardsOf = (instrumentId: string) => readonly DatedCard[];

/** The cards by which an instrument would have been priced, each change on what the last one made. */
export const changedCards = (
  cards: readonly DatedCard[],
  instrumentId: string,
  changes: readonly CardChange[],
  cardsOf: CardsOf,
): readonly DatedCard[] =>
  changes
    .filter((change) => isOf(change, instrumentId))
    .reduce((before, change) => changed(before, change, cardsOf), cards);

export const isOf = ({ instrumentIds }: WhatIfChange, instrumentId: string): boolean =>
  !instrumentIds || instrumentIds.includes(instrumentId);

/** What was in force before the day of the change stays; from that instant on its cards price. */
function changed(
  cards: readonly DatedCard[],
  change: CardChange,
  cardsOf: CardsOf,
): readonly DatedCard[] {
  const others = insteadOf(cards, change, cardsOf);
  if (change.from === null) return others;
  const from = japanInstant(change.from);
  const first = cardInForce(others, from);
  return [
    ...cards.filter(({ card }) => card.effectiveFrom < from),
    ...(first ? [startingAt(first, from)] : []),
    ...others.filter(({ card }) => card.effectiveFrom > from),
  ];
}

/** A card of the same prices that begins elsewhere is another one: its tax is kept by its id. */
const startingAt = ({ cardId, card }: DatedCard, effectiveFrom: RateCard['effectiveFrom']) => ({
  cardId: derivedId('what-if', cardId, effectiveFrom),
  card: { ...card, effectiveFrom },
});

function insteadOf(
  cards: readonly DatedCard[],
  change: CardChange,
  cardsOf: CardsOf,
): readonly DatedCard[] {
  const each = (alter: (card: RateCard) => RateCard) =>
    cards.map(({ cardId, card }) => ({ cardId, card: alter(card) }));
  switch (change.type) {
    case 'price':
      return each((card) => ({ ...card, pricing: times(card.pricing, change.by) }));
    case 'class-factors':
      return each((card) => ({ ...card, pricing: withFactors(card.pricing, change.factors) }));
    case 'indirect':
      return each((card) => ({ ...card, indirectPercent: change.percent }));
    case 'rate-card':
      return change.card.kind === 'of-instrument'
        ? cardsOf(change.card.instrumentId)
        : [always(change.card.card)];
  }
}

/** Before anything that is charged. */
const everSince = japanInstant('1900-01-01');
const always = (card: Omit<RateCard, 'effectiveFrom'>): DatedCard => ({
  cardId: derivedId('what-if', 'new'),
  card: { ...card, effectiveFrom: everSince },
});

function times(pricing: RateCard['pricing'], by: string): RateCard['pricing'] {
  const factor = rational.parseRational(by);
  const yenOf = (yen: number) =>
    toYen(rational.multiply(rational.rational(yen), factor), 'half-up');
  if (pricing.kind === 'factor') return { ...pricing, baseYen: yenOf(pricing.baseYen) };
  const tariffs = pricing.tariffs.map((tariff) => ({ ...tariff, yen: yenOf(tariff.yen) }));
  return { ...pricing, tariffs };
}

/** A printed table names no factors: it stays as it is. */
const withFactors = (
  pricing: RateCard['pricing'],
  factors: (WhatIfChange & { type: 'class-factors' })['factors'],
): RateCard['pricing'] =>
  pricing.kind === 'factor' ? { ...pricing, factors: { ...pricing.factors, ...factors } } : pricing;
