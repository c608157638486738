import type { RateCard } from '@kyoyo/contracts';
import { copy, row } from '../schema.ts';

interface Published {
  readonly cardId: string;
  readonly card: RateCard;
  /** The proof. */
  readonly eventId: string;
}

/** Every rate card that an instrument ever had. */
export const rateCards = copy({
  name: 'rate-cards',
  of: 'catalogue/instrument',
  form: 1,
  initial: [] as readonly Published[],
  evolve(cards, event, { id: eventId }) {
    switch (event.type) {
      case 'RateCardPublished': {
        const { cardId, card } = event.data;
        return [...cards, { cardId, card, eventId }];
      }
      case 'RateCardWithdrawn':
        return cards.filter(({ cardId }) => cardId !== event.data.cardId);
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
  tables: { rate_card: ['card_id'] },
  rows: (cards, { id }) =>
    cards.map(({ cardId, card, eventId }) =>
      row('rate_card', {
        card_id: cardId,
        instrument_id: id,
        card: JSON.stringify(card),
        event_id: eventId,
      }),
    ),
});
