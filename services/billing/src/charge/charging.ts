import type {
  AttributionEvent,
  ContractPrice,
  EndedRun,
  Envelope,
  OrganisationClass,
  Problem,
} from '@kyoyo/contracts';
import type pg from 'pg';
import { bookingDay } from '../books/booking-day.ts';
import { lastDayBefore } from '../books/months.ts';
import type { PriceFacts } from '../price-facts/facts.ts';
import { readPriceFacts } from '../price-facts/reading.ts';
import type { Rated } from '../rating/rating.ts';
import type { AttributedUse, ChargedUse, RatedCharge } from '../schema.ts';
import type { Adjusted } from './adjusted.ts';
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
  const unpublished = await wasUnpublished(tx, chargeIdOf(run.reservationId));
  const rated = ratedOf(run, rateRun(run, { ...known.facts, unpublished }));
  const { institutionId, reserved, used } = run;
  const cause = causeOf(of);
  return {
    kind: 'run',
    fee: null,
    ...chargedTo(run, agreementId, known.facts.organisationClass),
    ...rated,
    ...countedIn(known),
    unpublished,
    reserved,
    usedFrom: used.start,
    usedTo: used.end,
    bookedOn: await bookingDay(tx, institutionId, lastDayBefore(used.end)),
    causedBy: [cause, ...causesOf(envelope, known, rated)],
  };
}

/** What the charge of a run comes to where its results were not published; null where there is none. */
export async function rateUnpublished(
  tx: pg.ClientBase,
  chargeId: string,
): Promise<RatedCharge | { readonly refused: Problem } | null> {
  const { rows } = await tx.query<{
    data: ChargedUse & Partial<Adjusted>;
    run: EndedRun;
    contract: ContractPrice;
  }>(
    `SELECT data, use AS run, contract FROM charge JOIN attributed_use USING (charge_id)
     WHERE charge_id = $1 AND data ->> 'kind' = 'run'`,
    [chargeId],
  );
  const [row] = rows;
  if (!row) return null;
  const { run, contract } = row;
  const { correction: _, adjustments: __, pending: ___, waivedYen: ____, ...charge } = row.data;
  const known = await readFacts(tx, run, contract);
  const rated = rateRun(run, { ...known.facts, unpublished: true });
  if ('refused' in rated) return rated;
  const bookedOn = await bookingDay(tx, run.institutionId, lastDayBefore(run.used.end));
  return { ...charge, ...rated, ...countedIn(known), unpublished: true, bookedOn };
}

/** Once it is said of a charge, it holds for what it is corrected to. */
async function wasUnpublished(tx: pg.ClientBase, chargeId: string): Promise<boolean> {
  const { rows } = await tx.query<{ data: ChargedUse }>(
    'SELECT data FROM charge WHERE charge_id = $1',
    [chargeId],
  );
  return rows[0]?.data.unpublished ?? false;
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
    unpublished: false,
    reserved,
    usedFrom: reserved.start,
    usedTo: reserved.end,
    bookedOn: await bookingDay(tx, fee.institutionId, lastDayBefore(reserved.end)),
    causedBy: [cause, ...causesOf(envelope, known, price)],
  };
}

async function readFacts(
  tx: pg.ClientBase | pg.Pool,
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
