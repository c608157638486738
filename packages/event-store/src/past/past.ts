import type { Instant } from '@kyoyo/kernel';
import { type Expression, type Kysely, type RawBuilder, sql } from 'kysely';
import type { Database } from '../database.ts';
import type { AnyStream } from '../declaring/stream.ts';
import { readStreams } from '../shadow/read-streams.ts';
import type { ShadowSource } from '../shadow/shadow-source.ts';
import { RowsInstead } from './rows-instead.ts';
import { derivedAlways, rowsOfStream } from '../shadow/rows-of-stream.ts';
import { WholePasts } from './whole-pasts.ts';

/**
 * Streams of one kind that a reading of the past is about. `ids` are asked of the tables of *today*,
 * so that today's state says who may see what; every stream of the kind where nothing is said.
 */
export interface PastScope<Tables> {
  readonly stream: AnyStream<Tables>;
  readonly ids?: RawBuilder<unknown> | Expression<unknown>;
}

/** So many are folded while somebody waits: at most a second or two. */
const streamsFoldedMax = 10_000;

/** The tables of a service as they were, for the same queries that read them as they are. */
export class Past<Tables> implements AsyncDisposable {
  readonly #database: Database<Tables>;
  readonly #log: ShadowSource<Tables>;
  readonly #streamsMax: number;
  readonly #wholes: WholePasts<Tables>;
  #jsonColumns: Promise<ReadonlySet<string>> | undefined;

  constructor(
    database: Database<Tables>,
    log: ShadowSource<Tables>,
    streamsMax = streamsFoldedMax,
  ) {
    this.#streamsMax = streamsMax;
    this.#database = database;
    this.#log = log;
    this.#wholes = new WholePasts(database, log);
  }

  /**
   * Reads the tables of these streams as they stood then, and all others as they are. Where they are
   * too many, from a copy of the whole service at that time, which is kept for a while; throws
   * `PastNotReady` until it is made.
   */
  async at(until: Instant, scopes: readonly PastScope<Tables>[]): Promise<Kysely<Tables>> {
    const ids = await this.#streamIds(scopes);
    if (ids.length > this.#streamsMax) return this.#wholes.at(until);
    const rows = new Map<string, object[]>();
    for (const { stream } of scopes) for (const table in stream.tables) rows.set(table, []);
    for (const table of derivedAlways) rows.set(table, []);
    const client = await this.#database.pool.connect();
    try {
      await client.query('BEGIN READ ONLY');
      const scope = { sql: 'SELECT unnest($1::uuid[])', values: [ids] };
      for await (const stream of readStreams(client, scope)) {
        for (const { table, values } of rowsOfStream(this.#log, stream, until)) {
          rows.get(table)?.push(values);
        }
      }
      await client.query('COMMIT');
      client.release();
    } catch (error) {
      client.release(true);
      throw error;
    }
    this.#jsonColumns ??= readJsonColumns(this.#database);
    return this.#database.query.withPlugin(new RowsInstead(rows, await this.#jsonColumns));
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.#wholes[Symbol.asyncDispose]();
  }

  async #streamIds(scopes: readonly PastScope<Tables>[]): Promise<string[]> {
    const found = await Promise.all(
      scopes.map(async ({ stream: { name }, ids }) => {
        const within = ids ? sql`AND stream_id IN (${ids})` : sql``;
        const { rows } = await sql<{ stream_id: string }>`
          SELECT stream_id FROM streams WHERE stream_type = ${name} ${within}
          LIMIT ${this.#streamsMax + 1}`.execute(this.#database.query);
        return rows.map((row) => row.stream_id);
      }),
    );
    return found.flat();
  }
}

/** As `table.column`: rows hold their values as texts. */
async function readJsonColumns<Tables>({
  settings,
  query,
}: Database<Tables>): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ name: string }>`
    SELECT table_name || '.' || column_name AS name FROM information_schema.columns
    WHERE table_schema = ${settings.schema} AND data_type IN ('json', 'jsonb')`.execute(query);
  return new Set(rows.map(({ name }) => name));
}
