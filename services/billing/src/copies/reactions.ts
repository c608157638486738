import type { Reactions } from '@kyoyo/service-kit';

/** The local copies that prices are made from, each with the event that said it. */
export const copyReactions = {
  catalogue: {
    RateCardPublished: async ({ data: { cardId, card }, envelope }, tx) => {
      await tx.query(
        'INSERT INTO rate_card (card_id, instrument_id, card, event_id) VALUES ($1, $2, $3, $4)',
        [cardId, envelope.subject, JSON.stringify(card), envelope.id],
      );
    },
  },
  identity: {
    ClassCertified: async ({ data, envelope }, tx) => {
      await tx.query(
        `INSERT INTO organisation_class (organisation_id, valid_from, valid_to, class, event_id)
         VALUES ($1, $2, $3, $4, $5)`,
        [envelope.subject, data.validFrom, data.validTo, data.class, envelope.id],
      );
    },
  },
} satisfies Reactions;
