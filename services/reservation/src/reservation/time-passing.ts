import type { Booking, Slot } from '@kyoyo/contracts';
import type { Instant } from '@kyoyo/kernel';
import type pg from 'pg';
import type { CommandOf } from './stream.ts';

const readAtOnce = 100;

interface Due {
  readonly id: string;
  readonly slot: Slot;
  readonly booking: Booking;
}
type Facts = Pick<CommandOf<'LetTimePass'>, 'next' | 'retakenMinutes'>;

/**
 * Does what is due for each reservation, oldest first. One that fails keeps no other waiting.
 * @throws AggregateError of all that failed
 */
export async function whatTimeDoes(
  pool: pg.Pool,
  now: Instant,
  passTime: (reservation: Due, facts: Facts) => Promise<unknown>,
): Promise<void> {
  const failures: Error[] = [];
  let after: After = ['-infinity', '00000000-0000-0000-0000-000000000000'];
  for (;;) {
    const rows = await readDue(pool, now, after);
    for (const { due, facts } of rows) {
      await passTime(due, facts).catch((cause) => {
        failures.push(new Error(`Time does not pass for reservation ${due.id}`, { cause }));
      });
    }
    const last = rows.at(-1);
    if (!last || rows.length < readAtOnce) break;
    after = [last.wakeAt, last.due.id];
  }
  if (failures.length > 0) throw new AggregateError(failures, 'Some reservations are overdue');
}

/** The wake-up time and the reservation up to which all was read. */
type After = readonly [wakeAt: string, reservationId: string];

interface DueRow {
  readonly due: Due;
  readonly facts: Facts;
  readonly wakeAt: string;
}

/** Each with who comes next on its unit, and how much of its time others have taken. */
async function readDue(pool: pg.Pool, now: Instant, after: After): Promise<DueRow[]> {
  const { rows } = await pool.query(
    `SELECT r.reservation_id, r.slot, r.booking, r.wake_at::text,
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
     WHERE r.wake_at <= $1 AND (r.wake_at, r.reservation_id) > ($2, $3)
     ORDER BY r.wake_at, r.reservation_id LIMIT ${readAtOnce}`,
    [now, ...after],
  );
  return rows.map((row) => {
    const next = row.next_id && { reservationId: row.next_id, personId: row.next_person };
    return {
      due: { id: row.reservation_id, slot: row.slot, booking: row.booking },
      facts: { next: next ?? null, retakenMinutes: row.retaken },
      wakeAt: row.wake_at,
    };
  });
}
