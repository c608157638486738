import { randomBytes } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import {
  type EventCatalogue,
  eventCatalogue,
  type EventSource,
  readEventData,
} from '@kyoyo/contracts';
import {
  type AnyStream,
  compareWithLog,
  type Database,
  type DatabaseSettings,
  type Derived,
  EventStore,
  eventStoreMigrations,
  migrate,
  openDatabase,
  provision,
} from '@kyoyo/event-store';
import type { Clock } from '@kyoyo/kernel';
import type pg from 'pg';
import { expect, inject } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    databaseUrl: string;
    natsUrl: string;
    /** Tells this run of tests from others on the same server. */
    run: string;
    /** Where tests keep what is to go away after the run. */
    folder: string;
  }
}

/** A new, empty database with these schemas; what each schema's service connects with. */
export async function newDatabase<Schema extends string>(
  ...schemas: Schema[]
): Promise<Record<Schema, DatabaseSettings>> {
  const database = `test_${randomBytes(6).toString('hex')}`;
  const adminUrl = inject('databaseUrl');
  const urls = await provision({ adminUrl, database, schemas, secret: 'test' });
  const settings = schemas.map((schema) => [
    schema,
    { url: urls[schema] as string, schema, connectionsMax: 40 },
  ]);
  return Object.fromEntries(settings) as Record<Schema, DatabaseSettings>;
}

/** The event store of a service, on a new database with its tables. */
export async function newStore<Tables>(
  service: {
    readonly name: string;
    readonly publishes?: EventSource;
    readonly migrations: URL;
    readonly streams?: readonly AnyStream<Tables>[];
    readonly derived?: readonly Derived[];
  },
  clock: Clock,
): Promise<{ readonly store: EventStore<Tables>; readonly database: Database<Tables> }> {
  const { name, publishes = 'identity', migrations, streams = [], derived } = service;
  const schema = name.replaceAll('-', '_');
  const settings = await newDatabase(schema);
  const database = openDatabase<Tables>(settings[schema] as DatabaseSettings);
  await migrate(database.pool, [eventStoreMigrations, migrations]);
  const store = new EventStore<Tables>({
    database,
    source: publishes,
    catalogue: eventCatalogue,
    streams,
    derived,
    clock,
    onAppended: () => undefined,
  });
  return { store, database };
}

/** The tables are what the log says, and that is what the schemas of its events say. */
export async function expectTablesOfLog<Tables>(
  { client, log }: EventStore<Tables>,
  clock: Clock,
  { eventsMin = 1 } = {},
): Promise<void> {
  const { events, differences } = await compareWithLog(log, clock);
  expect(differences).toEqual([]);
  expect(events).toBeGreaterThanOrEqual(eventsMin);
  await expectLogOfSchemas(client, log.source, log.catalogue);
}

/**
 * What is sealed is all that the schemas say and nothing beside, which nobody would ever read. Looked
 * at in tests: at each append it would take a twentieth of it.
 */
export async function expectLogOfSchemas(
  pool: pg.Pool,
  source: EventSource,
  catalogue: EventCatalogue = eventCatalogue,
): Promise<void> {
  const { rows } = await pool.query('SELECT type, data_version AS version, data FROM events');
  const newest = rows.filter(({ type, version }) => catalogue[source][type]?.version === version);
  const others = newest.filter(
    ({ type, version, data }) =>
      !isDeepStrictEqual(readEventData(catalogue, source, type, version, data), data),
  );
  expect(others).toEqual([]);
}
