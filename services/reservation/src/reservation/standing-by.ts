import type { ReservationView, Slot } from '@kyoyo/contracts';
import { type Instant, plusMinutes } from '@kyoyo/kernel';
import type pg from 'pg';
import { checkInOpensMinutes } from './decisions/runs.ts';

type Client = pg.Pool | pg.ClientBase;

/** Who uses a unit now. */
export async function findRunning(
  client: Client,
  { instrumentId, unit }: Pick<Slot, 'instrumentId' | 'unit'>,
): Promise<ReservationView | undefined> {
  const { rows } = await client.query(
    `SELECT view FROM reservation
     WHERE instrument_id = $1 AND unit = $2 AND status = 'running'`,
    [instrumentId, unit],
  );
  return rows[0]?.view;
}

/** Who has come for their own booking of an instrument, and waits for the run before to end. */
export async function listKeptWaiting(
  client: Client,
  instrumentId: string,
  now: Instant,
): Promise<ReservationView[]> {
  const { rows } = await client.query(
    `SELECT view FROM reservation
     WHERE instrument_id = $1 AND period && tstzrange($2, $3) AND status = 'confirmed'
       AND view->'keptWaiting' @> '{"freeSince": null}'`,
    [instrumentId, now, plusMinutes(now, checkInOpensMinutes)],
  );
  return rows.map(({ view }) => view);
}
