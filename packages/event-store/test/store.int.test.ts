import { eventCatalogue, type PersonEvent, type Problem, problem } from '@kyoyo/contracts';
import { accept, type Decision, newId, refuse, systemClock } from '@kyoyo/kernel';
import { eventually, newDatabase } from '@kyoyo/testing';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import {
  type Database,
  declaring,
  EventStore,
  eventStoreMigrations,
  migrate,
  openDatabase,
  type Statement,
} from '../src/index.ts';

type Granted = Extract<PersonEvent, { type: 'RoleGranted' }>;
type Tables = { granted: { stream_id: string; version: number } };

const member: Granted = { type: 'RoleGranted', data: { role: { name: 'member' } } };

interface Count {
  readonly count: number;
  readonly granted?: Granted;
}

/** Accepts up to three grants in a stream: enough to be done, refused, repeated and stale. */
const { stream, row } = declaring<Tables>();
const grants = stream({
  name: 'person',
  form: 1,
  initial: 0,
  decide: (before: number, { count, granted = member }: Count): Decision<Granted, Problem> =>
    before + count > 3
      ? refuse(problem('already-exists'))
      : accept(...Array.from({ length: count }, () => granted)),
  evolve: (granted: number) => granted + 1,
  tables: { granted: ['stream_id', 'version'] },
  rows: () => [],
  entries: (_, { streamId, version }) => [row('granted', { stream_id: streamId, version })],
});

describe('the event store', () => {
  let database: Database<Tables>;
  let store: EventStore<Tables>;

  beforeAll(async () => {
    const { identity } = await newDatabase('identity');
    database = openDatabase<Tables>(identity);
    await migrate(database.pool, [eventStoreMigrations]);
    await database.pool.query(
      'CREATE TABLE granted (stream_id uuid, version int, PRIMARY KEY (stream_id, version))',
    );
    store = new EventStore({
      database,
      source: 'identity',
      catalogue: eventCatalogue,
      streams: [grants],
      clock: systemClock,
      onAppended: () => undefined,
    });
  });
  afterAll(() => database[Symbol.asyncDispose]());

  const execute = (
    streamId: string,
    count: number,
    more: {
      seenVersion?: number;
      key?: string;
      fingerprint?: string;
      guards?: readonly Statement[];
    } = {},
  ) =>
    store.execute(grants, {
      streamId,
      guards: more.guards ?? [],
      command: { count },
      context: {
        actor: 'system',
        correlationId: newId(),
        seenVersion: more.seenVersion,
        ...(more.key
          ? { idempotency: { commandId: more.key, fingerprint: more.fingerprint ?? 'a' } }
          : {}),
      },
      reply: (granted, { version }) => ({ granted, version }),
    });

  it('appends events and writes the read table in one transaction', async () => {
    const id = newId();
    expect(await execute(id, 2)).toMatchObject({ done: { granted: 2, version: 2 } });
    const rows = await database.query
      .selectFrom('granted')
      .where('stream_id', '=', id)
      .selectAll()
      .execute();
    expect(rows.map((row) => row.version)).toEqual([1, 2]);
    expect((await store.load(id)).map((event) => event.streamVersion)).toEqual([1, 2]);
  });

  it('refuses by the decider and writes nothing', async () => {
    const id = newId();
    expect(await execute(id, 4)).toMatchObject({ refused: { slug: 'already-exists' } });
    expect(await store.load(id)).toEqual([]);
  });

  it('writes nothing that could not be read again', async () => {
    const id = newId();
    const unknown = { type: 'RoleGranted', data: { role: { name: 'nobody' } } } as never as Granted;
    const command = { count: 1, granted: unknown };
    const context = { actor: 'system', correlationId: newId() } as const;
    await expect(store.execute(grants, { streamId: id, command, context })).rejects.toThrow(
      `RoleGranted of ${id} is not as declared`,
    );
    const openings = [{ streamId: id, commands: [command] }];
    const many = store.together([], async (tx) => ({
      keep: true,
      result: await tx.openMany(grants, openings, context),
    }));
    await expect(many).rejects.toThrow('not as declared');
    expect(await store.load(id)).toEqual([]);
  });

  it('answers a repeat as the first time, and another body under the key not at all', async () => {
    const [id, key] = [newId(), newId()];
    const first = await execute(id, 1, { key });
    expect(await execute(id, 1, { key })).toEqual({ ...first, events: [] });
    expect(await execute(newId(), 1, { key })).toMatchObject({ done: { version: 1 } });
    expect(await execute(id, 1, { key, fingerprint: 'b' })).toMatchObject({
      refused: { slug: 'idempotency-key-reused' },
    });
    expect(await store.load(id)).toHaveLength(1);
  });

  it('keeps one of many simultaneous tries under one key', async () => {
    const [id, key] = [newId(), newId()];
    const outcomes = await Promise.all(Array.from({ length: 16 }, () => execute(id, 1, { key })));
    expect(
      new Set(outcomes.map((outcome) => JSON.stringify('done' in outcome && outcome.done))),
    ).toEqual(new Set([JSON.stringify({ granted: 1, version: 1 })]));
    expect(await store.load(id)).toHaveLength(1);
  });

  it('refuses what was decided on an older version than there is', async () => {
    const id = newId();
    await execute(id, 1);
    expect(await execute(id, 1, { seenVersion: 0 })).toMatchObject({
      refused: { slug: 'stale-version' },
    });
    expect(await execute(id, 1, { seenVersion: 1 })).toMatchObject({ done: { version: 2 } });
  });

  it('decides again when somebody was faster, and never past the rule', async () => {
    const id = newId();
    const outcomes = await Promise.all(Array.from({ length: 6 }, () => execute(id, 1)));
    expect(outcomes.filter((outcome) => 'done' in outcome)).toHaveLength(3);
    expect(await store.load(id)).toHaveLength(3);
  });

  it('tries again when it has given way to somebody it waited for', async () => {
    const lock = (key: number) => ({
      compile: () => sql`SELECT pg_advisory_xact_lock(${key})`.compile(database.query),
    });
    const other = await database.pool.connect();
    onTestFinished(() => other.release());
    await other.query('BEGIN');
    await other.query('SELECT pg_advisory_xact_lock(2)');
    const id = newId();
    const outcome = execute(id, 1, { guards: [lock(1), lock(2)] });
    // It waits first, so that it is the first to look for a circle and to break it.
    await eventually(async () => {
      const { rows } = await database.pool.query(
        "SELECT FROM pg_locks WHERE locktype = 'advisory' AND NOT granted AND objid = 2",
      );
      expect(rows).toHaveLength(1);
    });
    await other.query('SELECT pg_advisory_xact_lock(1)');
    await other.query('COMMIT');
    expect(await outcome).toMatchObject({ done: { granted: 1 } });
    await eventually(async () => {
      const { rows } = await database.pool.query(
        'SELECT deadlocks::int FROM pg_stat_database WHERE datname = current_database()',
      );
      expect(rows).toEqual([{ deadlocks: 1 }]);
    });
  });

  it('prepares a statement once for each connection, also where the pool is asked', async () => {
    const single = openDatabase({ ...database.settings, connectionsMax: 1 });
    onTestFinished(() => single[Symbol.asyncDispose]());
    const text = 'SELECT $1::int AS asked';
    for (const asked of [1, 2]) {
      expect((await single.pool.query(text, [asked])).rows).toEqual([{ asked }]);
    }
    const { rows } = await single.pool.query(
      'SELECT generic_plans + custom_plans AS used FROM pg_prepared_statements WHERE statement = $1',
      [text],
    );
    expect(rows).toEqual([{ used: 2 }]);
  });

  it('keeps one role from reading the tables of another', async () => {
    const { identity, billing } = await newDatabase('identity', 'billing');
    const mine = openDatabase(identity);
    const other = openDatabase(billing);
    onTestFinished(async () => {
      await Promise.all([mine[Symbol.asyncDispose](), other[Symbol.asyncDispose]()]);
    });
    await migrate(mine.pool, [eventStoreMigrations]);
    await migrate(other.pool, [eventStoreMigrations]);
    await expect(other.pool.query('SELECT * FROM identity.events')).rejects.toThrow(
      'permission denied for schema identity',
    );
    await expect(mine.pool.query('SELECT * FROM billing.events')).rejects.toThrow(
      'permission denied for schema billing',
    );
  });
});
