import { setTimeout as delay } from 'node:timers/promises';
import type pg from 'pg';

const waitMsMax = 16;

/**
 * How far the log can be read without missing an event that is still to be committed before it.
 *
 * The lock fence: read the sequence; *in a later statement* collect the transactions that hold the
 * writers' lock on `events`; when all of those have ended, every position up to the value read is
 * either committed or will never exist. A writer that begins later takes higher positions. Looking
 * at `position > last` alone, or at transaction ids, loses events that commit late.
 */
export async function safeMark(client: pg.ClientBase, known: number): Promise<number> {
  const mark = await lastGiven(client);
  if (mark <= known) return known;
  const waitingFor = new Set(await writers(client));
  // To list all locks costs more than a booking: a long transaction is looked at less and less often.
  for (let waitMs = 1; waitingFor.size > 0; waitMs = Math.min(2 * waitMs, waitMsMax)) {
    await delay(waitMs);
    const current = new Set(await writers(client));
    for (const writer of waitingFor) if (!current.has(writer)) waitingFor.delete(writer);
  }
  return mark;
}

/** The newest position given out. `last_value` reads 1 before the first; only `is_called` tells. */
export async function lastGiven(client: pg.ClientBase): Promise<number> {
  const { rows } = await client.query(
    'SELECT CASE WHEN is_called THEN last_value ELSE 0 END AS mark FROM events_position_seq',
    [],
  );
  return rows[0].mark;
}

/** Locks of other databases have other oids of the same number, hence the database condition. */
async function writers(client: pg.ClientBase): Promise<string[]> {
  const { rows } = await client.query(
    `SELECT DISTINCT virtualtransaction AS writer FROM pg_locks
     WHERE locktype = 'relation' AND relation = 'events'::regclass AND mode = 'RowExclusiveLock'
       AND granted AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`,
    [],
  );
  return rows.map((row) => row.writer);
}
