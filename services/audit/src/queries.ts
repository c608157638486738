import { type Envelope, envelope as wireEnvelope } from '@kyoyo/contracts';
import type { Instant } from '@kyoyo/kernel';
import type pg from 'pg';

const fromRow = (row: { envelope: unknown }): Envelope => wireEnvelope.parse(row.envelope);

const nobody = { personId: null, organisationId: null };

/** As the service shows an event. */
export const viewOf = ({ actor, ...event }: Envelope) => ({
  ...event,
  ...(actor === 'system' ? nobody : actor),
});

const timelineEventsMax = 1_000;

/**
 * Every event of one thing and of the chains it belongs to, oldest first: a reservation's timeline
 * runs from its hold to its charge. Of an organisation's or an instrument's, only its own.
 */
export async function readTimeline(pool: pg.Pool, subject: string): Promise<Envelope[]> {
  const { rows } = await pool.query(
    `SELECT envelope FROM event
     WHERE subject = $1 OR correlation_id IN (
       SELECT correlation_id FROM event
       WHERE subject = $1 AND source IN ('reservation', 'subscription', 'billing'))
     ORDER BY time, source, position LIMIT $2`,
    [subject, timelineEventsMax],
  );
  return rows.map(fromRow);
}

export interface EventFilter {
  readonly source?: string | undefined;
  readonly type?: string | undefined;
  readonly subject?: string | undefined;
  readonly personId?: string | undefined;
  readonly from?: Instant | undefined;
  readonly to?: Instant | undefined;
  readonly cursor?: string | undefined;
  readonly limit: number;
}

/** Newest first; the cursor is the id of the last event of the page before. */
export async function searchEvents(pool: pg.Pool, filter: EventFilter) {
  const { rows } = await pool.query(
    `SELECT envelope FROM event
     WHERE ($1::text IS NULL OR source = $1) AND ($2::text IS NULL OR type = $2)
       AND ($3::uuid IS NULL OR subject = $3) AND ($4::uuid IS NULL OR person_id = $4)
       AND ($5::timestamptz IS NULL OR time >= $5) AND ($6::timestamptz IS NULL OR time < $6)
       AND ($7::uuid IS NULL OR (time, source, position) <
            (SELECT time, source, position FROM event WHERE event_id = $7))
     ORDER BY time DESC, source DESC, position DESC LIMIT $8`,
    [
      filter.source,
      filter.type,
      filter.subject,
      filter.personId,
      filter.from,
      filter.to,
      filter.cursor,
      filter.limit + 1,
    ],
  );
  const items = rows.slice(0, filter.limit).map((row) => viewOf(fromRow(row)));
  return { items, nextCursor: rows.length > filter.limit ? (items.at(-1)?.id ?? null) : null };
}
