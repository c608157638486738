import type { Envelope } from '@kyoyo/contracts';
import { derivedId } from '@kyoyo/kernel';
import type { Parts, Reactions } from '@kyoyo/service-kit';
import type pg from 'pg';
import { rateAttributedFee, rateUsage } from './charging.ts';
import { chargeDecider } from './charge/stream.ts';
import { projectCharge } from './projections.ts';
import type { RatedCharge, Tables } from './schema.ts';

const aggregate = { streamType: 'charge', decider: chargeDecider, project: projectCharge };

const chargeIdOf = (reservationId: string): string => derivedId('charge', reservationId);

export function billingReactions({ store }: Parts<Tables>): Reactions {
  const charge = async (
    rated: RatedCharge,
    envelope: Envelope,
    tx: pg.ClientBase,
  ): Promise<void> => {
    await store.execute(aggregate, {
      streamId: chargeIdOf(rated.reservationId),
      command: { type: 'RateCharge', charge: rated },
      context: {
        actor: 'system',
        correlationId: envelope.correlationId,
        causationId: envelope.id,
      },
      reply: () => undefined,
      within: tx,
    });
  };

  return {
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

    subscription: {
      UsageAttributed: async ({ data, envelope }, tx) =>
        charge(await rateUsage(tx, envelope, data), envelope, tx),
      FeeAttributed: async ({ data, envelope }, tx) =>
        charge(await rateAttributedFee(tx, envelope, data), envelope, tx),
    },
  };
}
