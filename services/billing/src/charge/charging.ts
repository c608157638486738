import type {
  AttributionEvent,
  ContractPrice,
  Envelope,
  OrganisationClass,
  Problem,
} from '@kyoyo/contracts';
import type pg from 'pg';
import type { PriceFacts } from '../price-facts/facts.ts';
import { readPriceFacts } from '../price-facts/reading.ts';
import type { Rated } from '../rating/rating.ts';
import type { AttributedUse, RatedCharge } from '../schema.ts';
import { rateOwedFee, rateRun } from './rate-use.ts';
import { chargeIdOf } from './stream.ts';

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
  { agreementId, price, run, ...of }: DataOf<'UsageAttributed' | 'UsageCorrected'>,
): Promise<RatedCharge> {
  const known = await readFacts(tx, run, price);
  const rated = ratedOf(run, rateRun(run, known.facts));
  const { reserved, used } = run;
  const cause = causeOf(of);
  return {
    kind: 'run',
    fee: null,
    ...chargedTo(run, agreementId, known.facts.organisationClass),
    ...rated,
    ...countedIn(known),
    reserved,
    usedFrom: used.start,
    usedTo: used.end,
    causedBy: [cause, ...causesOf(envelope, known, rated)],
  };
}

/** What the charge keeps, so that it can be rated again. */
const countedIn = ({ facts: { spentInMonth = null, alongside = null } }: PriceFacts) => ({
  spentInMonth,
  alongside,
});

const causeOf = (
  of: { readonly runEndedEventId: string } | { readonly runCorrectedEventId: string },
) =>
  'runEndedEventId' in of
    ? { source: 'reservation', type: 'RunEnded', eventId: of.runEndedEventId }
    : { source: 'reservation', type: 'RunCorrected', eventId: of.runCorrectedEventId };

const feeCauses = { cancellation: 'CancellationFeeIncurred', 'no-show': 'NoShowRecorded' } as const;

export async function rateAttributedFee(
  tx: pg.ClientBase,
  envelope: Envelope,
  { agreementId, price: contract, fee, feeEventId }: DataOf<'FeeAttributed'>,
): Promise<RatedCharge> {
  const { kind, feePercent: percent, reserved } = fee;
  const known = await readFacts(tx, fee, contract);
  const { price, ...owed } = ratedOf(fee, rateOwedFee(fee, known.facts));
  const cause = { source: 'reservation', type: feeCauses[kind], eventId: feeEventId };
  return {
    kind,
    fee: { percent, price },
    ...chargedTo(fee, agreementId, known.facts.organisationClass),
    ...owed,
    ...countedIn(known),
    reserved,
    usedFrom: reserved.start,
    usedTo: reserved.end,
    causedBy: [cause, ...causesOf(envelope, known, price)],
  };
}

async function readFacts(
  tx: pg.ClientBase,
  use: AttributedUse,
  contract: ContractPrice,
): Promise<PriceFacts> {
  const priced = { ...use, contract, by: use };
  const known = await readPriceFacts(tx, priced, chargeIdOf(use.reservationId));
  return ratedOf(use, known);
}

function ratedOf<Outcome extends object>(
  { reservationId }: AttributedUse,
  rated: Outcome | { readonly refused: Problem },
): Outcome {
  if ('refused' in rated) throw new Error(`${rated.refused.slug}: ${reservationId}`);
  return rated;
}

const chargedTo = (
  use: AttributedUse,
  agreementId: string,
  organisationClass: OrganisationClass,
) => ({
  reservationId: use.reservationId,
  instrumentId: use.instrumentId,
  institutionId: use.institutionId,
  organisationId: use.organisationId,
  personId: use.personId,
  agreementId,
  organisationClass,
});

/** Who said the contract, the class, the prices of the cards that are in the lines, and the subsidy. */
function causesOf(
  { id, type }: Envelope,
  { cards, subsidies, causes }: PriceFacts,
  { lines }: Pick<Rated, 'lines'>,
): RatedCharge['causedBy'] {
  const priced = new Set(lines.map(({ cardId }) => cardId));
  const isFree = lines.some(({ kind }) => kind === 'subsidy');
  return [
    { source: 'subscription', type, eventId: id },
    ...causes,
    ...cards
      .filter(({ fact }) => priced.has(fact.cardId))
      .map(({ eventId }) => ({ source: 'catalogue', type: 'RateCardPublished', eventId })),
    ...subsidies
      .filter(({ fact: { rule } }) => isFree || (rule.costCard && priced.has(rule.costCard.cardId)))
      .map(({ type: said, eventId }) => ({ source: 'catalogue', type: said, eventId })),
  ];
}
