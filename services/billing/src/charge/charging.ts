import type { Envelope, OrganisationClass, Problem, AttributionEvent } from '@kyoyo/contracts';
import type { Instant } from '@kyoyo/kernel';
import type pg from 'pg';
import { readCards, readClass } from '../copies/facts.ts';
import { rate, rateFee, type Rated } from '../rating/rating.ts';
import type { RatedCharge } from '../schema.ts';

/**
 * What an attributed run or fee is charged, from the local copies. Throws when no price can be said:
 * the event is then parked, with the reason, for operations.
 */

type DataOf<Type extends AttributionEvent['type']> = Extract<
  AttributionEvent,
  { type: Type }
>['data'];

export async function rateUsage(
  tx: pg.ClientBase,
  envelope: Envelope,
  { agreementId, run, runEndedEventId }: DataOf<'UsageAttributed'>,
): Promise<RatedCharge> {
  const known = await readFacts(tx, run, run.used.start);
  const { reserved, used, options } = run;
  const rated = rateAsked(run, (asked) =>
    rate({ ...known.facts, ...asked, reserved, used, options }),
  );
  const cause = { source: 'reservation', type: 'RunEnded', eventId: runEndedEventId };
  return {
    kind: 'run',
    fee: null,
    ...chargedTo(run, agreementId, known.facts.organisationClass),
    ...priceOf(rated),
    usedFrom: used.start,
    usedTo: used.end,
    causedBy: [cause, ...causesOf(envelope, known, rated)],
  };
}

const feeCauses = { cancellation: 'CancellationFeeIncurred', 'no-show': 'NoShowRecorded' } as const;

export async function rateAttributedFee(
  tx: pg.ClientBase,
  envelope: Envelope,
  { agreementId, fee, feeEventId }: DataOf<'FeeAttributed'>,
): Promise<RatedCharge> {
  const { kind, feePercent: percent, reserved } = fee;
  const known = await readFacts(tx, fee, reserved.start);
  const share = { kind, percent };
  const rated = rateAsked(fee, (asked) => rateFee({ ...known.facts, ...asked, reserved }, share));
  const cause = { source: 'reservation', type: feeCauses[kind], eventId: feeEventId };
  return {
    kind,
    fee: { percent, price: rated.price },
    ...chargedTo(fee, agreementId, known.facts.organisationClass),
    ...priceOf(rated),
    usedFrom: reserved.start,
    usedTo: reserved.end,
    causedBy: [cause, ...causesOf(envelope, known, { lines: rated.price.lines })],
  };
}

type Use = DataOf<'UsageAttributed'>['run'] | DataOf<'FeeAttributed'>['fee'];
type Known = Awaited<ReturnType<typeof readFacts>>;

/** The prices that the instrument ever had, and the class of who booked on that day. */
async function readFacts(tx: pg.ClientBase, use: Use, at: Instant) {
  const cards = await readCards(tx, use.instrumentId);
  const held = await readClass(tx, use.organisationId, at);
  if (!held) throw new Error(`class-not-certified: ${use.organisationId} at ${at}`);
  const organisationClass: OrganisationClass = held.fact;
  const facts = { cards: cards.map(({ fact }) => fact), organisationClass };
  return { facts, cards, classEventId: held.eventId };
}

type Asked = Pick<Use, 'serviceKind' | 'tariff' | 'quantity'>;

/** A tariff that is not for this organisation was no valid wish: it pays what its class pays. */
function rateAsked<Outcome extends object>(
  { reservationId, serviceKind, tariff, quantity }: Use,
  rateBy: (asked: Asked) => Outcome | { readonly refused: Problem },
): Outcome {
  const asked = { serviceKind, tariff, quantity };
  const outcome = rateBy(asked);
  const notTheirs = 'refused' in outcome && tariff !== null;
  const rated = notTheirs ? rateBy({ ...asked, tariff: null }) : outcome;
  if ('refused' in rated) {
    throw new Error(`${rated.refused.slug}: ${reservationId}`);
  }
  return rated;
}

const chargedTo = (use: Use, agreementId: string, organisationClass: OrganisationClass) => ({
  reservationId: use.reservationId,
  instrumentId: use.instrumentId,
  institutionId: use.institutionId,
  organisationId: use.organisationId,
  personId: use.personId,
  agreementId,
  organisationClass,
});

const priceOf = ({ tariff, lines, totals }: Rated) => ({ tariff, lines, totals });

/** Who said the contract, the class, and the prices of the cards that are in the lines. */
function causesOf(
  { id, type }: Envelope,
  { cards, classEventId }: Known,
  { lines }: Pick<Rated, 'lines'>,
): RatedCharge['causedBy'] {
  const priced = new Set(lines.map(({ cardId }) => cardId));
  return [
    { source: 'subscription', type, eventId: id },
    { source: 'identity', type: 'ClassCertified', eventId: classEventId },
    ...cards
      .filter(({ fact }) => priced.has(fact.cardId))
      .map(({ eventId }) => ({ source: 'catalogue', type: 'RateCardPublished', eventId })),
  ];
}
