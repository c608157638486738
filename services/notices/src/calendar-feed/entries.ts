import type { Bilingual } from '@kyoyo/contracts';
import { fromEpochMs, type Instant, type Period } from '@kyoyo/kernel';
import type pg from 'pg';
import type { EntryStatus } from '../copies/calendar-entries.ts';

export interface CalendarEntry {
  readonly reservationId: string;
  readonly instrument: Bilingual | null;
  readonly location: Bilingual | null;
  readonly period: Period;
  readonly status: EntryStatus;
  /** Rises with each change. */
  readonly version: number;
  readonly changedAt: Instant;
}

const entriesMax = 1_000;

/** A person's bookings that end after `from`, the latest first. */
export async function listCalendarEntries(
  pool: pg.Pool,
  personId: string,
  from: Instant,
): Promise<CalendarEntry[]> {
  const { rows } = await pool.query(
    `SELECT reservation_id, name, location, lower(period) AS starts, upper(period) AS ends,
       status, version, changed_at
     FROM calendar_entry LEFT JOIN instrument USING (instrument_id)
     WHERE person_id = $1 AND upper(period) > $2 ORDER BY upper(period) DESC LIMIT $3`,
    [personId, from, entriesMax],
  );
  return rows.map((row) => ({
    reservationId: row.reservation_id,
    instrument: row.name,
    location: row.location,
    period: { start: fromEpochMs(row.starts.getTime()), end: fromEpochMs(row.ends.getTime()) },
    status: row.status,
    version: row.version,
    changedAt: fromEpochMs(row.changed_at.getTime()),
  }));
}
