import type { WireMeta } from '@kyoyo/contracts';
import type pg from 'pg';

const streamsAtOnce = 500;

/** One event as it is stored. */
export interface StoredEvent {
  readonly position: number;
  readonly id: string;
  readonly version: number;
  readonly type: string;
  readonly dataVersion: number;
  readonly data: unknown;
  readonly meta: WireMeta;
}

export interface StoredStream {
  readonly id: string;
  /** Oldest first. */
  readonly events: readonly StoredEvent[];
}

/** Which streams; all of them where nothing is said. */
export interface Scope {
  /** A query of the ids of streams. */
  readonly sql: string;
  readonly values: readonly unknown[];
}

/**
 * Streams one after the other, each with all of its events. They come as one JSON text a stream: to
 * take rows of nine columns apart took as long as all the rest.
 */
export async function* readStreams(
  client: pg.ClientBase,
  scope?: Scope,
): AsyncGenerator<StoredStream> {
  const within = scope ? `WHERE stream_id IN (${scope.sql})` : '';
  // All of it is read: what comes first does not matter.
  await client.query('SET LOCAL cursor_tuple_fraction = 1');
  await client.query(
    `DECLARE every_stream NO SCROLL CURSOR FOR
     SELECT stream_id AS id, '[' || string_agg(
       '{"position":' || position || ',"id":"' || id || '","version":' || stream_version ||
       ',"type":"' || type || '","dataVersion":' || data_version ||
       ',"data":' || data::text || ',"meta":' || meta::text || '}',
       ',' ORDER BY stream_version) || ']' AS events
     FROM events ${within} GROUP BY stream_id`,
    scope?.values as unknown[] | undefined,
  );
  // Asked for while those before are folded.
  const fetch = () =>
    client.query<{ id: string; events: string }>(`FETCH ${streamsAtOnce} FROM every_stream`);
  let fetching = fetch();
  for (;;) {
    const { rows } = await fetching;
    if (rows.length === streamsAtOnce) {
      fetching = fetch();
      // It is awaited in the next round, unless nobody reads any further.
      fetching.catch(() => undefined);
    }
    for (const { id, events } of rows) yield { id, events: JSON.parse(events) };
    if (rows.length < streamsAtOnce) return;
  }
}
