import { type EventCatalogue, type EventSource, readEventData, readMeta } from '@kyoyo/contracts';
import type { Instant } from '@kyoyo/kernel';
import pg from 'pg';
import { connectionOptions, type DatabaseSettings } from '../database.ts';
import type { AnyStream, DomainEvent } from '../declaring/stream.ts';
import type { RecordedEvent } from '../event.ts';
import { CopyIn } from './copy-in.ts';
import { readStreams, type Scope, type StoredEvent } from './read-streams.ts';
import { rowsInAll } from './stream-rows.ts';

/** What every service has beside the tables of its streams. */
const derivedAlways = ['claim', 'streams'] as const;

export interface ShadowSource<Tables> {
  readonly settings: DatabaseSettings;
  readonly source: EventSource;
  readonly catalogue: EventCatalogue;
  readonly streams: readonly AnyStream<Tables>[];
}

export interface ShadowRange {
  /** As it was then; with all that happened where nothing is said. */
  readonly until?: Instant;
  readonly scope?: Scope;
  /** A statement that is done before anything is read. */
  readonly lock?: string;
  /** Told from time to time how many events were folded. */
  readonly onProgress?: (events: number) => void;
}

/**
 * Tables made from the log alone, under the names of the live ones, on a connection of their own:
 * they are temporary, so that queries find them first and nothing is left of them when it ends.
 */
export class Shadow implements AsyncDisposable {
  readonly client: pg.Client;
  readonly tables: readonly string[];
  readonly events: number;

  private constructor(client: pg.Client, tables: readonly string[], events: number) {
    this.client = client;
    this.tables = tables;
    this.events = events;
  }

  /** Ends in a transaction that sees the live tables as they were when the log was read. */
  static async build<Tables>(
    { settings, source, catalogue, streams }: ShadowSource<Tables>,
    range: ShadowRange = {},
  ): Promise<Shadow> {
    const [client, reader] = [1, 2].map(() => new pg.Client(connectionOptions(settings)));
    if (!client || !reader) throw new Error('There are two');
    try {
      await Promise.all([client.connect(), reader.connect()]);
      await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ');
      if (range.lock) await client.query(range.lock);
      const { rows } = await client.query('SELECT pg_export_snapshot() AS snapshot');
      await reader.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
      await reader.query(`SET TRANSACTION SNAPSHOT '${rows[0].snapshot}'`);
      const tables = [...streams.flatMap((one) => Object.keys(one.tables)), ...derivedAlways];
      for (const table of tables) {
        const live = `${settings.schema}.${table}`;
        await client.query(`CREATE TEMP TABLE ${table} (LIKE ${live} INCLUDING DEFAULTS)`);
      }
      const filling = new Filling(new CopyIn(client), source, catalogue, streams, range.until);
      for await (const events of readStreams(reader, range.scope)) {
        await filling.take(events);
        range.onProgress?.(filling.events);
      }
      await filling.end();
      return new Shadow(client, tables, filling.events);
    } catch (error) {
      await client.end();
      throw error;
    } finally {
      await reader.end();
    }
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.client.end();
  }
}

/** Folds streams to where they stood and writes what they say then. */
class Filling<Tables> {
  events = 0;
  readonly #into: CopyIn;
  readonly #read: (event: StoredEvent) => RecordedEvent<DomainEvent>;
  readonly #streams: ReadonlyMap<string, AnyStream<Tables>>;
  readonly #until: Instant | undefined;

  constructor(
    into: CopyIn,
    source: EventSource,
    catalogue: EventCatalogue,
    streams: readonly AnyStream<Tables>[],
    until: Instant | undefined,
  ) {
    this.#into = into;
    this.#streams = new Map(streams.map((stream) => [stream.name, stream]));
    this.#until = until;
    this.#read = ({ type, data_version: version, data, ...stored }) => ({
      id: stored.id,
      streamId: stored.stream_id,
      streamVersion: stored.stream_version,
      event: { type, data: readEventData(catalogue, source, type, version, data) },
      meta: readMeta(stored.meta),
    });
  }

  async take(stored: readonly StoredEvent[]): Promise<void> {
    const [first] = stored;
    const stream = first && this.#streams.get(first.stream_type);
    if (!stream) throw new Error(`No stream ${first?.stream_type} is declared`);
    const until = this.#until;
    const events = (until ? stored.filter(({ meta }) => meta.time <= until) : stored).map(
      this.#read,
    );
    this.events += stored.length;
    for (const row of rowsInAll(stream, events)) await this.#into.add(row);
  }

  end(): Promise<void> {
    return this.#into.flush();
  }
}
