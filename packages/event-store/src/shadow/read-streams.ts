import type { WireMeta } from '@kyoyo/contracts';
import type pg from 'pg';

const readAtOnce = 2_000;

/** One event as it is stored, with the stream that it belongs to. */
export interface StoredEvent {
  readonly id: string;
  readonly stream_id: string;
  readonly stream_type: string;
  readonly stream_version: number;
  readonly type: string;
  readonly data_version: number;
  readonly data: unknown;
  readonly meta: WireMeta;
}

/** Which streams; all of them where nothing is said. */
export interface Scope {
  /** A query of the ids of streams. */
  readonly sql: string;
  readonly values: readonly unknown[];
}

/** Streams one after the other, each with all of its events, oldest first. */
export async function* readStreams(
  client: pg.ClientBase,
  scope?: Scope,
): AsyncGenerator<StoredEvent[]> {
  const within = scope ? `WHERE e.stream_id IN (${scope.sql})` : '';
  // All of it is read: what comes first does not matter.
  await client.query('SET LOCAL cursor_tuple_fraction = 1');
  await client.query(
    `DECLARE every_event NO SCROLL CURSOR FOR
     SELECT e.id, e.stream_id, s.stream_type, e.stream_version, e.type, e.data_version, e.data, e.meta
     FROM events e JOIN streams s USING (stream_id) ${within}
     ORDER BY e.stream_id, e.stream_version`,
    scope?.values as unknown[] | undefined,
  );
  let stream: StoredEvent[] = [];
  for (;;) {
    const { rows } = await client.query<StoredEvent>(`FETCH ${readAtOnce} FROM every_event`);
    for (const event of rows) {
      if (stream.length > 0 && stream[0]?.stream_id !== event.stream_id) {
        yield stream;
        stream = [];
      }
      stream.push(event);
    }
    if (rows.length < readAtOnce) break;
  }
  if (stream.length > 0) yield stream;
  await client.query('CLOSE every_event');
}
