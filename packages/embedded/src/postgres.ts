/** A real PostgreSQL server for development and tests. */
import { join, resolve } from 'node:path';
import { type Claim, claimFolder } from './claim.ts';
import { endOrphan } from './orphan.ts';
import { withPort } from './port.ts';
import { dataFolder } from './postgres-data.ts';
import {
  STOP_MS_MAX,
  type Settings,
  postgresPrograms,
  postgresSigns,
  runPostgres,
} from './postgres-server.ts';

export interface PostgresOptions {
  /** Holds the data, the password, the log and the lock. */
  readonly dir: string;
  /** A free one by default. */
  readonly port?: number;
  /** Further server settings, such as `{ log_statement: 'all' }`. */
  readonly settings?: Settings;
  readonly log?: (line: string) => void;
}

export interface EmbeddedPostgres extends AsyncDisposable {
  /** Of the superuser, in the database `postgres`. */
  readonly url: string;
  readonly version: string;
  /** Changes with restart(). */
  readonly pid: number;
  /** Ends open connections, writes everything out and ends. */
  stop(): Promise<void>;
  /** Ends the server without any warning, as a crash would (SIGKILL). */
  kill(): void;
  /** Starts again with the same URL, from running or after kill(). */
  restart(): Promise<void>;
}

/** Starts PostgreSQL on `dir`, which it makes if need be. Data stays there between starts. */
export async function startPostgres(options: PostgresOptions): Promise<EmbeddedPostgres> {
  const dir = resolve(options.dir);
  const claim = claimFolder(
    dir,
    (pid) => `The database in ${dir} is already in use by process ${pid}. Stop that one first.`,
  );
  try {
    return await startClaimed(dir, claim, options);
  } catch (error) {
    claim.release();
    throw error;
  }
}

async function startClaimed(
  dir: string,
  claim: Claim,
  options: PostgresOptions,
): Promise<EmbeddedPostgres> {
  const { settings = {}, log = () => undefined } = options;
  const programs = await postgresPrograms();
  await endOrphan(postgresSigns(join(dir, 'data')), claim.tookOver, log);
  const data = await dataFolder(dir, programs, log);
  const launch = (port: number) => runPostgres(programs.postgres, dir, data, port, settings);
  let { port, server } = await withPort('PostgreSQL', options.port, launch);
  const stop = async () => {
    await server.stop(STOP_MS_MAX);
    claim.release();
  };
  return {
    url: `postgres://postgres:${data.password}@127.0.0.1:${port}/postgres`,
    version: programs.version,
    get pid() {
      return server.pid;
    },
    stop,
    kill: () => server.signal('SIGKILL'),
    restart: async () => {
      await server.stop(STOP_MS_MAX);
      server = await launch(port);
    },
    [Symbol.asyncDispose]: stop,
  };
}
