import { eventCatalogue, type PersonEvent, type Problem, problem } from '@kyoyo/contracts';
import { accept, type Decision, newId, refuse, systemClock } from '@kyoyo/kernel';
import { newDatabase } from '@kyoyo/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  type Database,
  declaring,
  EventStore,
  eventStoreMigrations,
  migrate,
  openDatabase,
  type Opening,
} from '../src/index.ts';

type Granted = Extract<PersonEvent, { type: 'RoleGranted' }>;
type Tables = {
  counted: { stream_id: string; count: number };
  granted: { stream_id: string; version: number };
};

const member: Granted = { type: 'RoleGranted', data: { role: { name: 'member' } } };
const { stream, row } = declaring<Tables>();
const taken = problem('already-exists');

/** Counts its commands, of which three are too many, and claims a name that each state has. */
const counters = stream({
  name: 'person',
  form: 1,
  initial: { count: 0 },
  decide: ({ count }: Counted, word: string): Decision<Granted, Problem> =>
    count >= 2 || word === '' ? refuse(problem('unavailable')) : accept(member),
  evolve: ({ count }: Counted) => ({ count: count + 1 }),
  tables: { counted: ['stream_id'] },
  ledgers: ['granted'],
  rows: ({ count }, { id }) => [row('counted', { stream_id: id, count })],
  entries: (_, { streamId, version }) => [row('granted', { stream_id: streamId, version })],
  claims: (_, { id }) => [
    {
      taker: id,
      resource: `last digit of ${id.slice(-1)}`,
      period: 'always',
      until: null,
      share: null,
      otherwise: taken,
    },
  ],
});
interface Counted {
  readonly count: number;
}

let database: Database<Tables>;
let store: EventStore<Tables>;
beforeAll(async () => {
  const { identity } = await newDatabase('identity');
  database = openDatabase<Tables>(identity);
  await migrate(database.pool, [eventStoreMigrations]);
  await database.pool.query(
    `CREATE TABLE counted (stream_id uuid PRIMARY KEY, count int);
     CREATE TABLE granted (stream_id uuid, version int, PRIMARY KEY (stream_id, version))`,
  );
  store = new EventStore({
    database,
    source: 'identity',
    catalogue: eventCatalogue,
    streams: [counters],
    clock: systemClock,
    onAppended: () => undefined,
  });
});
afterAll(() => database[Symbol.asyncDispose]());

const context = { actor: 'system' as const, correlationId: newId() };
const open = (openings: readonly Opening<string>[]) =>
  store.together(['counters'], async (tx) => {
    const result = await tx.openMany(counters, openings, context);
    return { keep: 'done' in result, result };
  });
const countAll = async () => {
  const { rows } = await database.pool.query(
    `SELECT (SELECT count(*) FROM events) AS events, (SELECT count(*) FROM streams) AS streams,
       (SELECT count(*) FROM counted) AS counted, (SELECT count(*) FROM granted) AS granted,
       (SELECT count(*) FROM claim) AS claims`,
  );
  return rows[0];
};
const idEnding = (digit: string) => `${newId().slice(0, -1)}${digit}`;
const [first, second] = [idEnding('1'), idEnding('2')];

it('opens streams with all that follows from them', async () => {
  const openings = [
    { streamId: first, commands: ['one', 'two'] },
    { streamId: second, commands: ['one'] },
  ];
  expect(await open(openings)).toEqual({ done: 3 });
  expect(await countAll()).toEqual({ events: 3, streams: 2, counted: 2, granted: 3, claims: 2 });
  const { state, head } = await store.read(counters, first);
  expect([state.count, head?.version]).toEqual([2, 2]);
});

it('opens none where one is refused', async () => {
  const openings = [
    { streamId: idEnding('3'), commands: ['one'] },
    { streamId: idEnding('4'), commands: ['one', 'two', 'three'] },
  ];
  expect(await open(openings)).toEqual({ refused: problem('unavailable') });
  expect(await countAll()).toMatchObject({ events: 3, streams: 2, claims: 2 });
});

it('says what is taken already', async () => {
  const openings = [
    { streamId: idEnding('5'), commands: ['one'] },
    { streamId: idEnding('1'), commands: ['one'] },
  ];
  expect(await open(openings)).toEqual({ refused: taken });
  expect(await countAll()).toMatchObject({ events: 3, streams: 2, claims: 2 });
});

it('throws where a stream is there already, and keeps nothing', async () => {
  const openings = [
    { streamId: idEnding('6'), commands: ['one'] },
    { streamId: first, commands: ['one'] },
  ];
  await expect(open(openings)).rejects.toThrow();
  expect(await countAll()).toMatchObject({ events: 3, streams: 2, claims: 2 });
});
