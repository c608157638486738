import { type CompiledQuery, Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { statementName } from './statement-name.ts';

// Positions and counts stay far below 2^53 and are plain numbers everywhere.
pg.types.setTypeParser(pg.types.builtins.INT8, Number);
// A day is no moment of some time zone.
pg.types.setTypeParser(pg.types.builtins.DATE, String);

/**
 * Every parameterised statement is prepared once per connection and named after its text. Kysely
 * names none by itself, and unnamed statements halve the rate of appends.
 */
export class NamedStatementClient extends pg.Client {
  // oxlint-disable-next-line typescript/no-explicit-any -- pg's overloads cannot be restated.
  override query(...args: any[]): any {
    const [text, values, callback] = args;
    if (this.pipeline) {
      // What is asked for in one turn leaves as one packet: a packet costs more than a statement.
      this.connection.stream.cork();
      process.nextTick(() => this.connection.stream.uncork());
    }
    if (typeof text === 'string' && Array.isArray(values)) {
      // A pool calls with a callback, where a client answers with a promise.
      return (super.query as (...rest: unknown[]) => unknown)(
        { name: statementName(text), text, values },
        callback,
      );
    }
    return (super.query as (...rest: unknown[]) => unknown)(...args);
  }
}

export interface DatabaseSettings {
  readonly url: string;
  /** The service's schema; its role sees no other. */
  readonly schema: string;
  readonly connectionsMax: number;
  /**
   * True where all is copied from elsewhere: commits then do not wait for the disk, and what a crash
   * of PostgreSQL undoes, checkpoint and copies together, is fetched again.
   */
  readonly onlyCopies?: boolean;
}

export interface Database<Tables> {
  readonly settings: DatabaseSettings;
  readonly pool: pg.Pool;
  readonly query: Kysely<Tables>;
  [Symbol.asyncDispose](): Promise<void>;
}

/**
 * Options of every connection: no transaction may sit idle, for one would stall the feed. Nothing is
 * asked that takes long enough for compiling it to pay: that took 0.2 to 1 s where rows took 0.1 s.
 */
export function connectionOptions({
  url,
  schema,
  onlyCopies,
}: Omit<DatabaseSettings, 'connectionsMax'>) {
  const commit = onlyCopies ? ' -c synchronous_commit=off' : '';
  return {
    connectionString: url,
    application_name: `kyoyo-${schema}`,
    options: `-c search_path=${schema},public -c jit=off -c idle_in_transaction_session_timeout=30s -c timezone=UTC${commit}`,
  };
}

export function openDatabase<Tables>(settings: DatabaseSettings): Database<Tables> {
  const pool = new pg.Pool({
    ...connectionOptions(settings),
    max: settings.connectionsMax,
    Client: NamedStatementClient,
    connectionTimeoutMillis: 10_000,
  });
  // A lost connection fails what it was doing and is replaced by the pool. It also says so by an
  // event, idle or in use, which without a listener would end the process.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  const query = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  // Kysely would not end the pool before its own first query.
  return { settings, pool, query, [Symbol.asyncDispose]: () => pool.end() };
}

/** A statement that is written down now and sent later, such as a projection's. */
export interface Statement {
  compile(): CompiledQuery;
}

/** True when the error comes from PostgreSQL with this SQLSTATE (and constraint, if given). */
export const isDatabaseError = (error: unknown, sqlState: string, constraint?: string): boolean =>
  error instanceof pg.DatabaseError &&
  error.code === sqlState &&
  (constraint === undefined || error.constraint === constraint);
