/** The PostgreSQL and the NATS of one start: given, in containers, or embedded. */
import { join } from 'node:path';
import type { Backing } from './backing.ts';
import { natsContainer, postgresContainer } from './test-containers.ts';
import { forgetful } from './postgres-server.ts';
import { type EmbeddedNats, startNats } from './nats.ts';
import { type EmbeddedPostgres, startPostgres } from './postgres.ts';

export interface InfrastructureOptions {
  /** Embedded servers keep their data in `home/postgres` and `home/nats`. */
  readonly home: string;
  readonly cacheDir: string;
  readonly log: (line: string) => void;
  /** Tests prefer Testcontainers where an engine answers; `start` never uses them. */
  readonly purpose: 'start' | 'test';
}

export interface Infrastructure extends AsyncDisposable {
  /** Of a user who may create databases and roles. */
  readonly databaseUrl: string;
  readonly natsUrl: string;
  /** For people: "PostgreSQL 18.4 (embedded), nats-server 2.9.10 (Debian package)". */
  readonly description: string;
  /** Only where they are embedded. */
  readonly postgres?: EmbeddedPostgres;
  readonly nats?: EmbeddedNats;
}

type Finder<T> = (options: InfrastructureOptions) => Promise<Backing<T> | undefined>;

/**
 * `DATABASE_URL` and `NATS_URL` win, each for itself. Disposing ends what was started here, in
 * the end: the caller closes its own connections first.
 */
export async function startInfrastructure(options: InfrastructureOptions): Promise<Infrastructure> {
  const [database, messages] = await both(
    first(options, givenPostgres, postgresInContainer, embeddedPostgres),
    first(options, givenNats, natsInContainer, embeddedNats),
  );
  const dispose = async () => {
    const ends = await Promise.allSettled([messages.close(), database.close()]);
    for (const end of ends) if (end.status === 'rejected') throw end.reason;
  };
  return {
    databaseUrl: database.url,
    natsUrl: messages.url,
    description: `${database.description}, ${messages.description}`,
    ...(database.embedded === undefined ? {} : { postgres: database.embedded }),
    ...(messages.embedded === undefined ? {} : { nats: messages.embedded }),
    [Symbol.asyncDispose]: dispose,
  };
}

/** Starts both at once; when one fails, the other is ended before the error goes on. */
async function both<A, B>(
  a: Promise<Backing<A>>,
  b: Promise<Backing<B>>,
): Promise<[Backing<A>, Backing<B>]> {
  const [one, two] = await Promise.allSettled([a, b]);
  if (one.status === 'fulfilled' && two.status === 'fulfilled') {
    return [one.value, two.value];
  }
  for (const end of [one, two]) if (end.status === 'fulfilled') await end.value.close();
  throw one.status === 'rejected' ? one.reason : (two as PromiseRejectedResult).reason;
}

async function first<T>(
  options: InfrastructureOptions,
  ...finders: Finder<T>[]
): Promise<Backing<T>> {
  for (const find of finders) {
    const found = await find(options);
    if (found !== undefined) return found;
  }
  throw new Error('unreachable: the embedded server either starts or throws');
}

async function givenPostgres(): Promise<Backing<EmbeddedPostgres> | undefined> {
  return given('DATABASE_URL', 'PostgreSQL');
}

async function givenNats(): Promise<Backing<EmbeddedNats> | undefined> {
  return given('NATS_URL', 'NATS');
}

/** Without the user and the password: the description is printed. */
function given<T>(variable: string, what: string): Backing<T> | undefined {
  const url = process.env[variable];
  if (!url) return undefined;
  const host = url
    .replace(/^[a-z]+:\/\//, '')
    .replace(/^.*@/, '')
    .replace(/[/?].*$/s, '');
  const description = `${what} at ${host} (${variable})`;
  return { url, description, close: () => Promise.resolve() };
}

async function postgresInContainer(options: InfrastructureOptions) {
  return options.purpose === 'test' ? postgresContainer(options.log) : undefined;
}

async function natsInContainer(options: InfrastructureOptions) {
  return options.purpose === 'test' ? natsContainer(options.log) : undefined;
}

async function embeddedPostgres({ home, log, purpose }: InfrastructureOptions) {
  const settings = purpose === 'test' ? forgetful : {};
  const embedded = await startPostgres({ dir: join(home, 'postgres'), settings, log });
  const description = `PostgreSQL ${embedded.version} (embedded)`;
  return { url: embedded.url, description, embedded, close: embedded.stop };
}

async function embeddedNats({ home, cacheDir, log }: InfrastructureOptions) {
  const embedded = await startNats({ dir: join(home, 'nats'), cacheDir, log });
  const description = `nats-server ${embedded.version} (${embedded.origin})`;
  return { url: embedded.url, description, embedded, close: embedded.stop };
}
