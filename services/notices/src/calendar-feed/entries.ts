import type { Bilingual, Envelope, ReservationEvent } from '@kyoyo/contracts';
import { fromEpochMs, type Instant, type Period } from '@kyoyo/kernel';
import type pg from 'pg';

/**
 * The copy of a person's bookings. One appears with its confirmation: a hold lasts minutes, and a
 * calendar program asks only now and then.
 */
export async function keepInCalendar(
  tx: pg.ClientBase,
  { source, type, subject, streamVersion: version, time }: Envelope,
  data: unknown,
): Promise<void> {
  if (source !== 'reservation') return;
  const event = { type, data } as ReservationEvent;
  if (event.type === 'ReservationConfirmed') {
    const { slot, booking } = event.data;
    await tx.query(
      `INSERT INTO calendar_entry
         (reservation_id, person_id, instrument_id, period, version, changed_at)
       VALUES ($1, $2, $3, tstzrange($4, $5), $6, $7) ON CONFLICT DO NOTHING`,
      [
        subject,
        booking.personId,
        slot.instrumentId,
        slot.period.start,
        slot.period.end,
        version,
        time,
      ],
    );
  } else if (event.type === 'ReservationMoved') {
    const { instrumentId, period } = event.data.to;
    await tx.query(
      `UPDATE calendar_entry SET instrument_id = $2, period = tstzrange($3, $4), version = $5,
         changed_at = $6 WHERE reservation_id = $1`,
      [subject, instrumentId, period.start, period.end, version, time],
    );
  } else if (event.type === 'ReservationCancelled' || event.type === 'ReservationDeclined') {
    await tx.query(
      `UPDATE calendar_entry SET cancelled = true, version = $2, changed_at = $3
       WHERE reservation_id = $1`,
      [subject, version, time],
    );
  }
}

export interface CalendarEntry {
  readonly reservationId: string;
  readonly instrument: Bilingual | null;
  readonly location: Bilingual | null;
  readonly period: Period;
  readonly cancelled: boolean;
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
       cancelled, version, changed_at
     FROM calendar_entry LEFT JOIN instrument USING (instrument_id)
     WHERE person_id = $1 AND upper(period) > $2 ORDER BY upper(period) DESC LIMIT $3`,
    [personId, from, entriesMax],
  );
  return rows.map((row) => ({
    reservationId: row.reservation_id,
    instrument: row.name,
    location: row.location,
    period: { start: fromEpochMs(row.starts.getTime()), end: fromEpochMs(row.ends.getTime()) },
    cancelled: row.cancelled,
    version: row.version,
    changedAt: fromEpochMs(row.changed_at.getTime()),
  }));
}
