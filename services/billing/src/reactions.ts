import type { Envelope, SubscriptionEvent } from '@kyoyo/contracts';
import { derivedId } from '@kyoyo/kernel';
import type { Parts, Reactions } from '@kyoyo/service-kit';
import type pg from 'pg';
import { chargeDecider } from './decider.ts';
import { readCards, readClass } from './facts.ts';
import { projectCharge } from './projections.ts';
import { rate } from './rating.ts';
import type { RatedCharge, Tables } from './schema.ts';

const charge = { streamType: 'charge', decider: chargeDecider, project: projectCharge };

export const chargeIdOf = (reservationId: string): string => derivedId('charge', reservationId);

export const billingReactions = ({ store }: Parts<Tables>): Reactions => ({
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
    UsageAttributed: async ({ data, envelope }, tx) => {
      const rated = await rateUsage(tx, envelope, data);
      await store.execute(charge, {
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
    },
  },
});

type Usage = Extract<SubscriptionEvent, { type: 'UsageAttributed' }>['data'];

/** Throws when no price can be said: the event is then parked, with the reason, for operations. */
async function rateUsage(
  tx: pg.ClientBase,
  envelope: Envelope,
  { agreementId, run, runEndedEventId }: Usage,
): Promise<RatedCharge> {
  const cards = await readCards(tx, run.instrumentId);
  const held = await readClass(tx, run.organisationId, run.used.start);
  if (!held) throw new Error(`class-not-certified: ${run.organisationId} at ${run.used.start}`);
  const { serviceKind, tariff, quantity, reserved, used } = run;
  const facts = {
    cards: cards.map(({ fact }) => fact),
    organisationClass: held.fact,
    serviceKind,
    quantity,
    reserved,
    used,
    options: [],
  };
  // A tariff that is not for this organisation was no valid wish: it pays what its class pays.
  const asked = rate({ ...facts, tariff });
  const notTheirs = 'refused' in asked && tariff !== null;
  const rated = notTheirs ? rate({ ...facts, tariff: null }) : asked;
  if ('refused' in rated) throw new Error(`${rated.refused.slug}: ${run.reservationId}`);
  const usedCards = new Set(rated.lines.map(({ cardId }) => cardId));
  return {
    reservationId: run.reservationId,
    instrumentId: run.instrumentId,
    institutionId: run.institutionId,
    organisationId: run.organisationId,
    personId: run.personId,
    agreementId,
    organisationClass: held.fact,
    tariff: rated.tariff,
    lines: rated.lines,
    totals: rated.totals,
    usedFrom: used.start,
    usedTo: used.end,
    causedBy: [
      { source: 'reservation', type: 'RunEnded', eventId: runEndedEventId },
      { source: 'subscription', type: 'UsageAttributed', eventId: envelope.id },
      { source: 'identity', type: 'ClassCertified', eventId: held.eventId },
      ...cards
        .filter(({ fact }) => usedCards.has(fact.cardId))
        .map(({ eventId }) => ({ source: 'catalogue', type: 'RateCardPublished', eventId })),
    ],
  };
}
