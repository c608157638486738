import type { DatedSubsidy, OrganisationClass } from '@kyoyo/contracts';
import { fromEpochMs, type Instant, japanDate, japanInstant, type Period } from '@kyoyo/kernel';
import type pg from 'pg';
import type { DatedCard, DatedClass } from '../rating/facts.ts';

/** A fact from another service, with the event that said it. */
interface Told<Fact> {
  readonly fact: Fact;
  readonly eventId: string;
}

/** Every rate card that the instrument ever had. */
export async function readCards(
  client: pg.ClientBase | pg.Pool,
  instrumentId: string,
): Promise<Told<DatedCard>[]> {
  const { rows } = await client.query(
    'SELECT card_id, card, event_id FROM rate_card WHERE instrument_id = $1',
    [instrumentId],
  );
  return rows.map((row) => ({
    fact: { cardId: row.card_id, card: row.card },
    eventId: row.event_id,
  }));
}

/** The same of many instruments, by instrument. */
export async function readCardsOfMany(
  client: pg.ClientBase | pg.Pool,
  instrumentIds: readonly string[],
): Promise<Map<string, DatedCard[]>> {
  const { rows } = await client.query(
    'SELECT instrument_id, card_id, card FROM rate_card WHERE instrument_id = ANY ($1)',
    [instrumentIds],
  );
  const cards = new Map<string, DatedCard[]>();
  for (const { instrument_id: id, card_id: cardId, card } of rows) {
    cards.set(id, [...(cards.get(id) ?? []), { cardId, card }]);
  }
  return cards;
}

/** The class that an organisation has on a day, and what is known of the time after it. */
export interface HeldClass extends Told<OrganisationClass> {
  /** The first day without it; null where it has no end. */
  readonly validTo: string | null;
  /** The class from that day on; null where none is certified by now. */
  readonly next: OrganisationClass | null;
}

/** The class that an organisation had on the day of this instant in Japan. */
export async function readClass(
  client: pg.ClientBase | pg.Pool,
  organisationId: string,
  at: Instant,
): Promise<HeldClass | undefined> {
  const { rows } = await client.query(
    `SELECT class, event_id, valid_to::text,
       (SELECT class FROM organisation_class n
        WHERE n.organisation_id = c.organisation_id AND n.valid_from = c.valid_to) AS next
     FROM organisation_class c
     WHERE organisation_id = $1 AND valid_from <= $2::date
       AND (valid_to IS NULL OR valid_to > $2::date)
     ORDER BY valid_from DESC LIMIT 1`,
    [organisationId, japanDate(at)],
  );
  const [row] = rows;
  return row && { fact: row.class, eventId: row.event_id, validTo: row.valid_to, next: row.next };
}

/** The first day without the class that an organisation had last before this instant, if any. */
export async function readClassEnd(
  client: pg.ClientBase | pg.Pool,
  organisationId: string,
  at: Instant,
): Promise<string | null> {
  const { rows } = await client.query(
    `SELECT max(valid_to)::text AS ended FROM organisation_class
     WHERE organisation_id = $1 AND valid_to <= $2::date`,
    [organisationId, japanDate(at)],
  );
  return rows[0].ended;
}

/** The classes that an organisation has come to have within the period, on a day of it. */
export async function readLaterClasses(
  client: pg.ClientBase | pg.Pool,
  organisationId: string,
  { start, end }: Period,
): Promise<Told<DatedClass>[]> {
  const { rows } = await client.query(
    `SELECT class, event_id, valid_from::text FROM organisation_class
     WHERE organisation_id = $1 AND valid_from > $2::date AND valid_from <= $3::date`,
    [organisationId, japanDate(start), japanDate(end)],
  );
  return rows.map((row) => ({
    fact: { from: japanInstant(row.valid_from), organisationClass: row.class },
    eventId: row.event_id,
  }));
}

interface ToldSubsidy extends Told<DatedSubsidy> {
  readonly type: 'SubsidyDeclared' | 'SubsidyRuleChanged';
}

/** Every rule under which the instrument was ever used, in the order of time. */
export async function readSubsidies(
  client: pg.ClientBase | pg.Pool,
  instrumentId: string,
): Promise<ToldSubsidy[]> {
  const { rows } = await client.query(
    `SELECT effective_from, rule, event_id FROM subsidy WHERE instrument_id = $1
     ORDER BY effective_from`,
    [instrumentId],
  );
  return rows.map((row, index) => ({
    fact: { effectiveFrom: fromEpochMs(row.effective_from.getTime()), rule: row.rule },
    eventId: row.event_id,
    type: index === 0 ? 'SubsidyDeclared' : 'SubsidyRuleChanged',
  }));
}

/** The same of many instruments, by instrument. */
export async function readSubsidiesOfMany(
  client: pg.ClientBase | pg.Pool,
  instrumentIds: readonly string[],
): Promise<Map<string, DatedSubsidy[]>> {
  const { rows } = await client.query(
    `SELECT instrument_id, effective_from, rule FROM subsidy WHERE instrument_id = ANY ($1)
     ORDER BY instrument_id, effective_from`,
    [instrumentIds],
  );
  const subsidies = new Map<string, DatedSubsidy[]>();
  for (const { instrument_id: id, effective_from: from, rule } of rows) {
    const dated = { effectiveFrom: fromEpochMs(from.getTime()), rule };
    subsidies.set(id, [...(subsidies.get(id) ?? []), dated]);
  }
  return subsidies;
}
