import {
  type InstrumentEvent,
  type NewPriceException,
  type Problem,
  problem,
  type RateCard,
  type Shortfall,
} from '@kyoyo/contracts';
import { accept, type Decision, type Instant, japanDate, rational, refuse } from '@kyoyo/kernel';
import type { KnownInstrument } from './state.ts';

type Outcome = Decision<InstrumentEvent, Problem>;

/** What is looked at of an instrument when its prices change. */
type Priced = Pick<
  KnownInstrument,
  'institutionId' | 'status' | 'transferredFrom' | 'cards' | 'withdrawnCardIds'
>;

interface Publication {
  readonly cardId: string;
  readonly card: RateCard;
  /** A card that has not begun, which this one takes the place of. */
  readonly replaces: string | null;
  readonly now: Instant;
  /** What of it is below the maintenance of its year; null where nothing is, or none is known. */
  readonly shortfall: Shortfall | null;
  readonly exception: (NewPriceException & { readonly signedBy: string }) | null;
  /** Refused where it is another institution's by now. */
  readonly keptBy?: string;
}

/**
 * Cards are only ever added at the end, and none in the past where anything could be quoted, so that
 * what was quoted for an instant stays its price. One that takes the place of a coming card stays
 * between its neighbours.
 */
export function publishRateCard(state: Priced, publication: Publication): Outcome {
  const { cardId, card, replaces, now, keptBy } = publication;
  const { institutionId, cards } = state;
  if (keptBy !== undefined && keptBy !== institutionId) return refuse(problem('not-found'));
  const withdrawn =
    replaces === null ? accept<InstrumentEvent>() : withdrawRateCard(state, replaces, now);
  if ('refused' in withdrawn) return withdrawn;
  if (card.effectiveFrom < now && isQuoted(state)) return refuse(problem('effective-in-past'));
  const place = cards.findIndex((one) => one.cardId === replaces);
  const before = place === -1 ? cards.at(-1) : cards[place - 1];
  if (before && card.effectiveFrom <= before.card.effectiveFrom) {
    const { effectiveFrom } = before.card;
    return refuse(problem('rate-card-not-later', { cardId: before.cardId, effectiveFrom }));
  }
  const after = place === -1 ? undefined : cards[place + 1];
  if (after && card.effectiveFrom >= after.card.effectiveFrom) {
    const { effectiveFrom } = after.card;
    return refuse(problem('rate-card-not-earlier', { cardId: after.cardId, effectiveFrom }));
  }
  const signed = signedException(institutionId, publication);
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
  { cardId, card, shortfall, exception }: Publication,
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
export const isQuoted = ({ status, transferredFrom, cards }: Priced): boolean =>
  cards.length > 0 &&
  (transferredFrom !== null || (status !== 'proposed' && status !== 'declined'));

/** A card that has begun priced something; one that has not is taken back without a trace. */
export function withdrawRateCard(
  { institutionId, cards, withdrawnCardIds }: Priced,
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
