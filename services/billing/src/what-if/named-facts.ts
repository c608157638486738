import type { DatedSubsidy, DiscountRule, RateCard } from '@kyoyo/contracts';
import { fromEpochMs, japanInstant } from '@kyoyo/kernel';
import type pg from 'pg';
import type { DatedCard, DatedClass } from '../rating/facts.ts';
import type { RatedCharge } from '../schema.ts';

/** What charges name as their facts, by the event that said it: what is known now, as it was known. */

type Told<Fact> = Fact & { readonly eventId: string };
type Causes = RatedCharge['causedBy'];

/** All that one instrument was ever priced by. */
export interface Priced {
  readonly cards: Told<DatedCard>[];
  readonly subsidies: Told<DatedSubsidy>[];
}

/** With the cards that were taken back. */
export async function readPriced(
  client: pg.ClientBase,
  instrumentIds: readonly string[],
): Promise<Map<string, Priced>> {
  const cards = await client.query<{
    instrument_id: string;
    card_id: string;
    card: RateCard;
    event_id: string;
  }>(
    `SELECT instrument_id, card_id, card, event_id FROM (
       SELECT * FROM rate_card UNION ALL SELECT * FROM withdrawn_card) AS cards
     WHERE instrument_id = ANY ($1)`,
    [instrumentIds],
  );
  const subsidies = await client.query(
    `SELECT instrument_id, effective_from, rule, event_id FROM subsidy
     WHERE instrument_id = ANY ($1) ORDER BY instrument_id, effective_from`,
    [instrumentIds],
  );
  const all = new Map<string, Priced>(
    instrumentIds.map((id) => [id, { cards: [], subsidies: [] }]),
  );
  for (const { instrument_id: id, card_id: cardId, card, event_id: eventId } of cards.rows) {
    all.get(id)?.cards.push({ cardId, card, eventId });
  }
  for (const {
    instrument_id: id,
    effective_from: from,
    rule,
    event_id: eventId,
  } of subsidies.rows) {
    const effectiveFrom = fromEpochMs(from.getTime());
    all.get(id)?.subsidies.push({ effectiveFrom, rule, eventId });
  }
  return all;
}

/** What one institution ever took off, by its event. */
export async function readDiscountSets(
  client: pg.ClientBase,
  institutionId: string,
): Promise<Map<string, readonly DiscountRule[]>> {
  const { rows } = await client.query<{ rules: DiscountRule[]; event_id: string }>(
    'SELECT rules, event_id FROM institution_discounts WHERE institution_id = $1',
    [institutionId],
  );
  return new Map(rows.map(({ event_id: eventId, rules }) => [eventId, rules]));
}

export const eventsNamed = (causes: Causes, type: Causes[number]['type']): string[] =>
  causes.filter((cause) => cause.type === type).map(({ eventId }) => eventId);

/** The classes that prices name beside the one that held at the reserved start; few of them do. */
export async function readLaterClassesOf(
  client: pg.ClientBase,
  charges: readonly { readonly organisationId: string; readonly causedBy: Causes }[],
): Promise<Map<string, DatedClass>> {
  const wanted = charges.flatMap(({ causedBy }) =>
    eventsNamed(causedBy, 'ClassCertified').slice(1),
  );
  if (wanted.length === 0) return new Map();
  const { rows } = await client.query(
    `SELECT event_id, class, valid_from::text FROM organisation_class
     WHERE organisation_id = ANY ($1) AND event_id = ANY ($2)`,
    [[...new Set(charges.map(({ organisationId }) => organisationId))], wanted],
  );
  return new Map(
    rows.map((row): [string, DatedClass] => [
      row.event_id,
      { from: japanInstant(row.valid_from), organisationClass: row.class },
    ]),
  );
}

/** Under which ages people counted, where prices name it. */
export async function readAgeBandsOf(
  client: pg.ClientBase,
  charges: readonly { readonly personId: string; readonly causedBy: Causes }[],
): Promise<Map<string, number>> {
  const byAge = charges.filter(
    ({ causedBy }) => eventsNamed(causedBy, 'AgeBandCertified').length > 0,
  );
  if (byAge.length === 0) return new Map();
  const { rows } = await client.query<{ event_id: string; under_years: number }>(
    'SELECT event_id, under_years FROM age_band WHERE person_id = ANY ($1)',
    [[...new Set(byAge.map(({ personId }) => personId))]],
  );
  return new Map(rows.map(({ event_id: eventId, under_years: years }) => [eventId, years]));
}
