import { type InstrumentEvent, type Problem, problem } from '@kyoyo/contracts';
import { accept, type Decision, type Instant, japanDate, rational, refuse } from '@kyoyo/kernel';
import type { InstrumentCommand, KnownInstrument } from './state.ts';

type Outcome = Decision<InstrumentEvent, Problem>;
type Publish = Extract<InstrumentCommand, { type: 'PublishRateCard' }>;

/**
 * Cards are only ever added at the end, and none in the past where anything could be quoted, so that
 * what was quoted for an instant stays its price.
 */
export function publishRateCard(state: KnownInstrument, command: Publish): Outcome {
  const { cardId, card, replaces, now } = command;
  const { institutionId } = state;
  const withdrawn =
    replaces === null ? accept<InstrumentEvent>() : withdrawRateCard(state, replaces, now);
  if ('refused' in withdrawn) return withdrawn;
  if (card.effectiveFrom < now && isQuoted(state)) return refuse(problem('effective-in-past'));
  const last = state.cards.findLast((one) => one.cardId !== replaces);
  if (last && card.effectiveFrom <= last.card.effectiveFrom) {
    const { effectiveFrom } = last.card;
    return refuse(problem('rate-card-not-later', { cardId: last.cardId, effectiveFrom }));
  }
  const signed = signedException(institutionId, command);
  if ('refused' in signed) return signed;
  return accept<InstrumentEvent>(
    ...withdrawn.accepted,
    { type: 'RateCardPublished', data: { institutionId, cardId, card } },
    ...signed.accepted,
  );
}

/** Prices below what maintenance costs are published with a signed exception, or not at all. */
function signedException(
  institutionId: string,
  { cardId, card, shortfall, exception }: Publish,
): Outcome {
  if (shortfall === null) {
    return exception ? refuse(problem('price-exception-not-needed')) : accept();
  }
  if (exception === null) {
    const { maintenanceHourYen, ...members } = shortfall;
    const exact = rational.parseRational(maintenanceHourYen);
    const maintenanceYen = Number(rational.round(exact, 'ceiling')).toLocaleString('en');
    return refuse(problem('price-below-maintenance', { ...members, maintenanceYen }));
  }
  if (exception.until < japanDate(card.effectiveFrom)) {
    return refuse(problem('price-exception-over'));
  }
  const data = { institutionId, cardId, exception: { ...shortfall, ...exception } };
  return accept({ type: 'PriceExceptionSigned', data });
}

/** Whether anybody may have booked it at a price: not before its first card, nor its approval. */
export const isQuoted = ({ status, transferredFrom, cards }: KnownInstrument): boolean =>
  cards.length > 0 &&
  (transferredFrom !== null || (status !== 'proposed' && status !== 'declined'));

/** A card that has begun priced something; one that has not is taken back without a trace. */
export function withdrawRateCard(
  { institutionId, cards, withdrawnCardIds }: KnownInstrument,
  cardId: string,
  now: Instant,
): Outcome {
  if (withdrawnCardIds.includes(cardId)) return accept();
  const found = cards.find((one) => one.cardId === cardId);
  if (!found) return refuse(problem('not-found'));
  const { effectiveFrom } = found.card;
  if (effectiveFrom <= now) return refuse(problem('rate-card-in-force', { effectiveFrom }));
  return accept({ type: 'RateCardWithdrawn', data: { institutionId, cardId } });
}
