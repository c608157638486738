import { cloudEventText, streamOf } from '@kyoyo/contracts';
import type pg from 'pg';

/** An event as it is published: `payload` is the CloudEvent's JSON, whose bytes are sealed. */
export interface LogEntry {
  readonly position: number;
  readonly id: string;
  readonly type: string;
  readonly payload: string;
}

/**
 * Events of the log after a position, in order, up to a mark that is known to be safe. The JSON
 * is put around the stored bytes, which are never parsed: the sealed bytes are those written.
 */
export async function readLog(
  client: pg.ClientBase | pg.Pool,
  source: string,
  range: { after: number; upTo: number; limit: number },
): Promise<LogEntry[]> {
  if (range.after >= range.upTo) return [];
  const { rows } = await client.query(
    `SELECT position, stream_id, stream_version, id, type, data_version,
            data::text AS data, meta::text AS meta,
            (SELECT max(position) FROM events WHERE position <= $1) AS before_all
     FROM events WHERE position > $1 AND position <= $2 ORDER BY position LIMIT $3`,
    [range.after, range.upTo, range.limit],
  );
  let previousPosition = rows[0]?.before_all ?? 0;
  return rows.map((row) => {
    const { position, id, type } = row;
    const place = {
      id,
      source,
      type,
      stream: streamOf(source, type),
      subject: row.stream_id,
      dataVersion: row.data_version,
      streamVersion: row.stream_version,
      position,
      previousPosition,
    };
    const payload = cloudEventText(place, row.meta, row.data);
    previousPosition = position;
    return { position, id, type, payload };
  });
}

/** Envelopes that have been published, after a position; for a consumer that found a hole. */
export async function readPublished(
  pool: pg.Pool,
  source: string,
  after: number,
  limit: number,
): Promise<string[]> {
  const { rows } = await pool.query('SELECT published_position FROM sequencer');
  const upTo = rows[0].published_position;
  const entries = await readLog(pool, source, { after, upTo, limit });
  return entries.map((entry) => entry.payload);
}
