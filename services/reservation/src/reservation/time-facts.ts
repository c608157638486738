import type { Slot } from '@kyoyo/contracts';
import type { Instant } from '@kyoyo/kernel';
import type pg from 'pg';
import type { CommandOf } from './state.ts';

interface Due {
  readonly slot: Slot;
  readonly facts: Pick<CommandOf<'LetTimePass'>, 'next' | 'retakenMinutes'>;
}

/** Conditions under which also who does not come owes something. */
const owedFor = `$ ? (@.cancellationTiers[*].percent > 0
  || @.noShow.afterMinutes != null && @.noShow.percent > 0)`;

/**
 * Who comes next on the unit of a reservation, and how much of its time others have taken: have used,
 * or owe something for, whether they come or not.
 */
export async function readTimeFacts(
  client: pg.Pool | pg.ClientBase,
  reservationId: string,
  now: Instant,
): Promise<Due | undefined> {
  const { rows } = await client.query(
    `SELECT r.view->'slot' AS slot, next.reservation_id AS next_id, next.person_id AS next_person,
       coalesce(retaken.minutes, 0)::float AS retaken
     FROM reservation r
     LEFT JOIN LATERAL (
       SELECT n.reservation_id, n.person_id FROM reservation n
       WHERE r.status = 'running' AND n.instrument_id = r.instrument_id AND n.unit = r.unit
         AND n.period && tstzrange($1, $1::timestamptz + interval '1 day')
         AND n.reservation_id <> r.reservation_id AND n.status IN ('requested', 'confirmed')
       ORDER BY lower(n.period) LIMIT 1) next ON true
     LEFT JOIN LATERAL (
       SELECT sum(extract(epoch FROM upper(n.period * r.period) - lower(n.period * r.period))) / 60
         AS minutes
       FROM reservation n
       WHERE r.status = 'cancelled' AND n.instrument_id = r.instrument_id AND n.unit = r.unit
         AND n.period && r.period AND (n.status IN ('running', 'done')
           OR n.status IN ('confirmed', 'no-show', 'unused')
             AND n.view->'slot'->'conditions' @? '${owedFor}')) retaken ON true
     WHERE r.reservation_id = $2`,
    [now, reservationId],
  );
  const [row] = rows;
  if (!row) return undefined;
  const next = row.next_id && { reservationId: row.next_id, personId: row.next_person };
  return { slot: row.slot, facts: { next: next ?? null, retakenMinutes: row.retaken } };
}
