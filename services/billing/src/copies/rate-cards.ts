import type { RateCard } from '@kyoyo/contracts';
import { copy, row } from '../schema.ts';

interface Published {
  readonly cardId: string;
  readonly card: RateCard;
  /** The proof. */
  readonly eventId: string;
  readonly isWithdrawn: boolean;
}

/** Every rate card that an instrument ever had; what was taken back stands by itself. */
export const rateCards = copy({
  name: 'rate-cards',
  of: 'catalogue/instrument',
  form: 2,
  initial: [] as readonly Published[],
  evolve(cards, event, { id: eventId }) {
    switch (event.type) {
      case 'RateCardPublished': {
        const { cardId, card } = event.data;
        return [...cards, { cardId, card, eventId, isWithdrawn: false }];
      }
      case 'RateCardWithdrawn':
        return cards.map((one) =>
          one.cardId === event.data.cardId ? { ...one, isWithdrawn: true } : one,
        );
      case 'InstrumentProposed':
      case 'InstrumentDescribed':
      case 'InstrumentEndorsed':
      case 'InstrumentApproved':
      case 'InstrumentDeclined':
      case 'InstrumentReproposed':
      case 'InstrumentSuspended':
      case 'InstrumentResumed':
      case 'InstrumentRetired':
      case 'InstrumentTransferred':
      case 'PolicySet':
      case 'PriceExceptionSigned':
      case 'SubsidyDeclared':
      case 'SubsidyRuleChanged':
        return cards;
    }
  },
  tables: { rate_card: ['card_id'], withdrawn_card: ['card_id'] },
  rows: (cards, { id }) =>
    cards.map(({ cardId, card, eventId, isWithdrawn }) =>
      row(isWithdrawn ? 'withdrawn_card' : 'rate_card', {
        card_id: cardId,
        instrument_id: id,
        card: JSON.stringify(card),
        event_id: eventId,
      }),
    ),
});
