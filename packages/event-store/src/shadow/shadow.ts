import type { EventSource } from '@kyoyo/contracts';
import type { Instant } from '@kyoyo/kernel';
import pg from 'pg';
import { connectionOptions, type DatabaseSettings } from '../database.ts';
import { CopyFolding } from './copy-folding.ts';
import { CopyIn } from './copy-in.ts';
import { readStreams, type Scope } from './read-streams.ts';
import {
  type Followed,
  followedTables,
  ownTables,
  type ShadowSource,
  type Unreadable,
  type Waits,
} from './shadow-source.ts';
import { StreamFolding } from './stream-folding.ts';

/** Told from time to time how many events were folded, of about how many. */
export type OnProgress = (events: number, of: number) => void;

export interface ShadowRange {
  /** As it was then; with all that happened where nothing is said. */
  readonly until?: Instant;
  readonly scope?: Scope;
  /** A statement that is done before anything is read. */
  readonly lock?: string;
  readonly onProgress?: OnProgress;
}

/**
 * Tables made from the logs alone, under the names of the live ones, on a connection of their own:
 * they are temporary, so that queries find them first and nothing is left of them when it ends.
 */
export class Shadow implements AsyncDisposable {
  readonly client: pg.Client;
  readonly tables: readonly string[];
  readonly events: number;
  /** Streams that have one are not in the tables. */
  readonly unreadable: readonly Unreadable[];

  private constructor(
    client: pg.Client,
    { tables, events, unreadable }: Pick<Shadow, 'tables' | 'events' | 'unreadable'>,
  ) {
    this.client = client;
    this.tables = tables;
    this.events = events;
    this.unreadable = unreadable;
  }

  /** Ends in a transaction that sees the live tables as they were when the log was read. */
  static async build<Tables>(
    source: ShadowSource<Tables>,
    range: ShadowRange = {},
  ): Promise<Shadow> {
    const { settings, followed } = source;
    const [client, reader] = [connectionOf(settings), connectionOf(settings)];
    try {
      await Promise.all([client.connect(), reader.connect()]);
      await seeTheSame(client, reader, range.lock);
      const tables = [...ownTables(source), ...followedTables(source)];
      for (const table of tables) {
        const live = `${settings.schema}.${table}`;
        await client.query(`CREATE TEMP TABLE ${table} (LIKE ${live} INCLUDING DEFAULTS)`);
      }
      const into = new CopyIn(client);
      const marks = followed ? await marksOf(client, followed) : [];
      const progress = await progressOf(client, settings.schema, marks, range.onProgress);

      const own = new StreamFolding(into, source, range.until);
      for await (const stream of readStreams(reader, range.scope)) {
        own.take(stream);
        await into.room();
        progress(stream.events.length);
      }
      const unreadable = [...own.unreadable];
      if (followed) {
        unreadable.push(...(await foldFollowed(into, followed, marks, progress)));
      }
      await into.flush();
      return new Shadow(client, { tables, events: progress(0), unreadable });
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

/** Sorting may take long, and nobody waits for what is held here. */
function connectionOf(settings: DatabaseSettings): pg.Client {
  const { options, ...others } = connectionOptions(settings);
  return new pg.Client({
    ...others,
    options: `${options} -c idle_in_transaction_session_timeout=0`,
  });
}

/** Two connections, so that one reads while the other writes. */
async function seeTheSame(client: pg.Client, reader: pg.Client, lock = ''): Promise<void> {
  await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ');
  if (lock) await client.query(lock);
  const { rows } = await client.query('SELECT pg_export_snapshot() AS snapshot');
  await reader.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
  await reader.query(`SET TRANSACTION SNAPSHOT '${rows[0].snapshot}'`);
}

/** How far the tables have followed a source, and what of that they do not have. */
interface Mark {
  readonly source: EventSource;
  readonly upTo: number;
  readonly waits: Waits;
}

async function marksOf<Tables>(
  client: pg.Client,
  { sources, positionOf, waitingOf }: Followed<Tables>,
): Promise<readonly Mark[]> {
  const marks: Mark[] = [];
  for (const source of sources) {
    const upTo = await positionOf(client, source);
    marks.push({ source, upTo, waits: await waitingOf(client, source) });
  }
  return marks;
}

/** Counts up, and says how many there have been. */
async function progressOf(
  client: pg.Client,
  schema: string,
  marks: readonly Mark[],
  onProgress: OnProgress = () => undefined,
): Promise<(more: number) => number> {
  // By its schema, for the name alone is by now that of the empty table beside it.
  const { rows } = await client.query(
    `SELECT coalesce(sum(version), 0)::int AS own FROM ${schema}.streams`,
  );
  const of = marks.reduce((sum, { upTo }) => sum + upTo, rows[0].own as number);
  let events = 0;
  return (more) => {
    events += more;
    onProgress(events, of);
    return events;
  };
}

async function foldFollowed<Tables>(
  into: CopyIn,
  followed: Followed<Tables>,
  marks: readonly Mark[],
  progress: (more: number) => number,
): Promise<readonly Unreadable[]> {
  const folding = new CopyFolding(into, followed);
  for (const { source, upTo, waits } of marks) {
    for (let after = 0; after < upTo;) {
      const sent = await followed.readAfter(source, after);
      const last = sent.at(-1);
      if (!last)
        throw new Error(`${source} has nothing after ${after}, and ${upTo} is known of it`);
      const known = sent.filter(({ position }) => position <= upTo);
      for (const one of known) if (!waits(one)) folding.take(source, one);
      await into.room();
      progress(known.length);
      after = last.position;
    }
  }
  await folding.end();
  return folding.unreadable;
}
