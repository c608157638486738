import type { Booking, Slot } from '@kyoyo/contracts';
import type { Instant } from '@kyoyo/kernel';
import type pg from 'pg';
import type { CommandOf } from './decider.ts';

const atOnce = 100;

interface Due {
  readonly id: string;
  readonly slot: Slot;
  readonly booking: Booking;
}
type Facts = Pick<CommandOf<'LetTimePass'>, 'next' | 'retakenMinutes'>;

/**
 * For each reservation for which something is due: who comes next on its unit, and how much of its
 * time others have taken. Oldest first.
 */
export async function whatTimeDoes(
  pool: pg.Pool,
  now: Instant,
  passTime: (reservation: Due, facts: Facts) => Promise<unknown>,
): Promise<void> {
  const { rows } = await pool.query(
    `SELECT r.reservation_id, r.slot, r.booking,
       next.reservation_id AS next_id, next.person_id AS next_person,
       coalesce(retaken.minutes, 0)::float AS retaken
     FROM reservation r
     LEFT JOIN LATERAL (
       SELECT n.reservation_id, n.person_id FROM reservation n
       WHERE r.status = 'running' AND n.instrument_id = r.instrument_id
         AND n.period && tstzrange($1, $1::timestamptz + interval '1 day')
         AND n.reservation_id <> r.reservation_id AND n.status IN ('requested', 'confirmed')
         AND n.slot->>'unit' = r.slot->>'unit'
       ORDER BY lower(n.period) LIMIT 1) next ON true
     LEFT JOIN LATERAL (
       SELECT sum(extract(epoch FROM upper(n.period * r.period) - lower(n.period * r.period))) / 60
         AS minutes
       FROM reservation n
       WHERE r.status = 'cancelled' AND n.instrument_id = r.instrument_id
         AND n.period && r.period
         AND n.status IN ('confirmed', 'running', 'done', 'no-show')
         AND n.slot->>'unit' = r.slot->>'unit') retaken ON true
     WHERE r.wake_at <= $1 ORDER BY r.wake_at LIMIT ${atOnce}`,
    [now],
  );
  for (const row of rows) {
    const due = { id: row.reservation_id, slot: row.slot, booking: row.booking };
    const next = row.next_id && { reservationId: row.next_id, personId: row.next_person };
    await passTime(due, { next: next ?? null, retakenMinutes: row.retaken });
  }
}
