import { type Envelope, envelope as wireEnvelope } from '@kyoyo/contracts';
import type { Instant } from '@kyoyo/kernel';
import type pg from 'pg';

const fromRow = ({ envelope }: { envelope: unknown }): Envelope =>
  wireEnvelope.parse(typeof envelope === 'string' ? JSON.parse(envelope) : envelope);

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
    `SELECT envelope FROM (
       SELECT * FROM (SELECT event_id, time, source, position, envelope::text FROM event
         WHERE subject = $1 ORDER BY time, source, position LIMIT $2) own
       UNION
       SELECT * FROM (SELECT event_id, time, source, position, envelope::text FROM event
         WHERE correlation_id IN (
           SELECT correlation_id FROM event
           WHERE subject = $1 AND source IN ('reservation', 'subscription', 'billing')
           ORDER BY time, source, position LIMIT $2)
         ORDER BY time, source, position LIMIT $2) chain
     ) together ORDER BY time, source, position LIMIT $2`,
    [subject, timelineEventsMax],
  );
  return rows.map(fromRow);
}

export interface EventFilter {
  readonly source?: string | undefined;
  readonly type?: string | undefined;
  readonly subject?: string | undefined;
  /** All that it is of or names: an instrument, a person, an institution; no more than two. */
  readonly about?: readonly string[] | undefined;
  readonly without?: string | undefined;
  readonly personId?: string | undefined;
  readonly from?: Instant | undefined;
  readonly to?: Instant | undefined;
  readonly cursor?: string | undefined;
  readonly limit: number;
}

const aboutJoin = 'event_about a JOIN event USING (source, position)';

/**
 * Looked up by the primary key for each event of the first, in the order in which they are shown:
 * `OFFSET 0` keeps it from being joined, which reads all of both where both are long.
 */
const alsoAbout = (value: string): string =>
  `EXISTS (SELECT FROM event_about o WHERE o.about = ${value}
     AND (o.time, o.source, o.position) = (a.time, a.source, a.position) OFFSET 0)`;

const countedMax = 10_000;

/** The one of which there is least first, so that no more than that is looked through. */
async function rarestFirst(pool: pg.Pool, about: readonly string[]): Promise<readonly string[]> {
  if (about.length < 2) return about;
  const { rows } = await pool.query(
    `SELECT id FROM unnest($1::uuid[]) id, LATERAL (SELECT count(*) FROM
       (SELECT FROM event_about WHERE about = id LIMIT $2) few) counted ORDER BY count`,
    [about, countedMax],
  );
  return rows.map(({ id }) => id);
}

/** Newest first; the cursor is the id of the last event of the page before. */
export async function searchEvents(pool: pg.Pool, filter: EventFilter) {
  const values: unknown[] = [];
  const value = (given: unknown): string => `$${values.push(given)}`;
  // What is about one thing is in its own order; the rest is in that of the log.
  const [about, ...others] = await rarestFirst(pool, filter.about ?? []);
  const [log, at] = about === undefined ? ['event', ''] : [aboutJoin, 'a.'];
  // Only what was asked for, so that each question is planned by the index that it has.
  const conditions = [
    filter.source !== undefined && `${at}source = ${value(filter.source)}`,
    filter.type !== undefined && `${at}type = ${value(filter.type)}`,
    filter.subject !== undefined && `subject = ${value(filter.subject)}`,
    filter.personId !== undefined && `person_id = ${value(filter.personId)}`,
    about !== undefined && `a.about = ${value(about)}`,
    ...others.map((other) => alsoAbout(value(other))),
    filter.without !== undefined && `${at}source <> ${value(filter.without)}`,
    filter.from !== undefined && `${at}time >= ${value(filter.from)}`,
    filter.to !== undefined && `${at}time < ${value(filter.to)}`,
    filter.cursor !== undefined &&
      `(${at}time, ${at}source, ${at}position) <
       (SELECT time, source, position FROM event WHERE event_id = ${value(filter.cursor)})`,
  ].filter((one) => one !== false);
  const { rows } = await pool.query(
    `SELECT envelope FROM ${log} ${conditions.length > 0 ? `WHERE ${conditions.join(' AND ')}` : ''}
     ORDER BY ${at}time DESC, ${at}source DESC, ${at}position DESC LIMIT ${value(filter.limit + 1)}`,
    values,
  );
  const items = rows.slice(0, filter.limit).map((row) => viewOf(fromRow(row)));
  return { items, nextCursor: rows.length > filter.limit ? (items.at(-1)?.id ?? null) : null };
}
