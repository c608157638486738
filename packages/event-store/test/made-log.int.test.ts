import { generateKeyPairSync } from 'node:crypto';
import { eventCatalogue, problem } from '@kyoyo/contracts';
import { accept, fromEpochMs, newId, type Period, plusMinutes } from '@kyoyo/kernel';
import { eventually, expectTablesOfLog, newDatabase } from '@kyoyo/testing';
import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  appendMadeLog,
  type Database,
  declaring,
  EventStore,
  eventStoreMigrations,
  isGenuine,
  type LogEntry,
  type MadeEvent,
  MerkleLog,
  migrate,
  openDatabase,
  readSealKey,
  readTreeHeads,
  startSequencer,
  type Transport,
} from '../src/index.ts';

type NoTables = Record<string, never>;
interface Taken {
  readonly type: 'OptionsRecorded';
  readonly data: { readonly period: Period };
}

const start = fromEpochMs(Date.UTC(2025, 3, 1));
const clock = () => fromEpochMs(Date.UTC(2026, 3, 1));
const microscope = 'microscope/1';

const { stream } = declaring<NoTables>();
/** Takes the microscope for a period; a later event is another period. */
const taker = stream({
  name: 'reservation',
  form: 1,
  initial: null as Period | null,
  decide: (_, period: Period) => accept<Taken>({ type: 'OptionsRecorded', data: { period } }),
  evolve: (_, { data }: Taken) => data.period,
  tables: {},
  rows: () => [],
  claims: (period, { id }) =>
    period
      ? [
          {
            taker: id,
            resource: microscope,
            period,
            until: null,
            share: null,
            otherwise: problem('period-taken'),
          },
        ]
      : [],
  wakesAt: (period) => period?.end ?? null,
});

const hourOf = (day: number): Period => {
  const begins = plusMinutes(start, day * 1_440);
  return { start: begins, end: plusMinutes(begins, 60) };
};

/** One event of a stream, made at the beginning of the period that it takes. */
const made = (streamId: string, streamVersion: number, period: Period): MadeEvent => ({
  id: newId(),
  streamId,
  streamType: 'reservation',
  streamVersion,
  event: { type: 'OptionsRecorded', data: { period } },
  meta: { time: period.start, correlationId: newId(), causationId: null, actor: 'system' },
});

describe('a log that was made elsewhere', () => {
  let database: Database<NoTables>;
  let store: EventStore<NoTables>;

  beforeEach(async () => {
    const { reservation } = await newDatabase('reservation');
    database = openDatabase(reservation);
    await migrate(database.pool, [eventStoreMigrations]);
    const catalogue = {
      ...eventCatalogue,
      reservation: {
        OptionsRecorded: { version: 1, upcasts: {}, schema: { parse: (it: unknown) => it } },
      },
    } as never;
    store = new EventStore({
      database,
      source: 'reservation',
      catalogue,
      streams: [taker],
      clock,
      onAppended: () => undefined,
    });
  });
  afterEach(() => database[Symbol.asyncDispose]());

  const count = async (table: string): Promise<number> => {
    const { rows } = await database.pool.query(`SELECT count(*)::int AS count FROM ${table}`);
    return rows[0].count;
  };

  it('has the tables that it says, in its own order, and is gone on with', async () => {
    const [first, second] = [newId(), newId()];
    const log = [made(first, 1, hourOf(1)), made(second, 1, hourOf(2)), made(first, 2, hourOf(3))];
    await appendMadeLog(store.log, log);
    const { rows } = await database.pool.query('SELECT id FROM events ORDER BY position');
    expect(rows.map(({ id }) => id)).toEqual(log.map(({ id }) => id));
    expect(await count('claim')).toBe(2);
    await expectTablesOfLog(store, clock);

    const context = { actor: 'system', correlationId: newId() } as const;
    const taken = await store.execute(taker, { streamId: newId(), command: hourOf(3), context });
    expect(taken).toMatchObject({ refused: { slug: 'period-taken' } });
    await store.execute(taker, { streamId: first, command: hourOf(4), context });
    expect(await store.load(first)).toHaveLength(3);
    await expectTablesOfLog(store, clock);
  });

  it('is sealed and published like any other', async () => {
    const days = Array.from({ length: 700 }, (_, day) => made(newId(), 1, hourOf(day)));
    await appendMadeLog(store.log, days);
    const { privateKey, publicKey } = generateKeyPairSync('ed25519');
    const published: LogEntry[] = [];
    const transport: Transport = {
      lastPublished: async () => 'empty',
      publish: async (window) => void published.push(...window),
      announceHead: () => undefined,
    };
    const sequencer = startSequencer({
      database: database.settings,
      source: 'reservation',
      transport,
      sealKey: readSealKey(privateKey.export({ type: 'pkcs8', format: 'pem' }) as string),
      clock,
      log: pino({ level: 'silent' }),
    });
    try {
      await eventually(() => expect(published).toHaveLength(days.length));
    } finally {
      await sequencer.stop();
    }
    expect(published.map(({ id }) => id)).toEqual(days.map(({ id }) => id));
    const tree = new MerkleLog();
    for (const { payload } of published) tree.add(payload);
    const [head] = await readTreeHeads(database.pool, 'reservation', 1);
    expect(head).toMatchObject({ treeSize: days.length, root: tree.root().toString('hex') });
    expect(head && isGenuine(head, publicKey)).toBe(true);
    // The peaks, and of what proofs need some rows for many events.
    const { rows } = await database.pool.query('SELECT tree_size, peaks FROM sequencer');
    expect(rows).toEqual([{ tree_size: days.length, peaks: tree.peaks }]);
    expect(await count('merkle_node')).toBe(3);
  });

  it('is refused whole where a stream is there, time is taken, or a history has a gap', async () => {
    const known = newId();
    await appendMadeLog(store.log, [made(known, 1, hourOf(1))]);
    const refused = [
      [made(newId(), 1, hourOf(2)), made(known, 1, hourOf(3))],
      [made(newId(), 1, hourOf(2)), made(newId(), 1, hourOf(1))],
      [made(newId(), 1, hourOf(2)), made(newId(), 2, hourOf(3))],
    ];
    const reasons = [/exists already/, /claims what is taken/, /no whole history/];
    for (const [index, log] of refused.entries()) {
      await expect(appendMadeLog(store.log, log)).rejects.toThrow(reasons[index]);
      expect([await count('events'), await count('claim'), await count('streams')]).toEqual([
        1, 1, 1,
      ]);
    }
  });
});
