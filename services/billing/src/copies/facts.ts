import type { OrganisationClass } from '@kyoyo/contracts';
import { type Instant, japanDate } from '@kyoyo/kernel';
import type pg from 'pg';
import type { DatedCard } from '../rating/segments.ts';

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

/** The class that an organisation had on the day of this instant in Japan. */
export async function readClass(
  client: pg.ClientBase | pg.Pool,
  organisationId: string,
  at: Instant,
): Promise<Told<OrganisationClass> | undefined> {
  const { rows } = await client.query(
    `SELECT class, event_id FROM organisation_class
     WHERE organisation_id = $1 AND valid_from <= $2::date
       AND (valid_to IS NULL OR valid_to > $2::date)`,
    [organisationId, japanDate(at)],
  );
  return rows[0] && { fact: rows[0].class, eventId: rows[0].event_id };
}
