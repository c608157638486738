import { eventCatalogue, problem } from '@kyoyo/contracts';
import { accept, fromEpochMs, type Instant, newId, type Period, plusMinutes } from '@kyoyo/kernel';
import { expectTablesOfLog, newDatabase } from '@kyoyo/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type Claim,
  compareWithLog,
  type Database,
  declaring,
  EventStore,
  eventStoreMigrations,
  migrate,
  openDatabase,
} from '../src/index.ts';

type NoTables = Record<string, never>;

/** What a test's stream has; a new list replaces the old one. */
type Wanted = readonly Pick<Claim, 'resource' | 'period' | 'until' | 'share'>[];
interface Claimed {
  readonly type: 'OptionsRecorded';
  readonly data: { readonly wanted: Wanted };
}

const start = fromEpochMs(Date.UTC(2026, 3, 1));
let now: Instant = start;
const clock = () => now;

const { stream } = declaring<NoTables>();
const taker = stream({
  name: 'reservation',
  form: 1,
  initial: [] as Wanted,
  decide: (_: Wanted, wanted: Wanted) =>
    accept<Claimed>({ type: 'OptionsRecorded', data: { wanted } }),
  evolve: (_: Wanted, { data }: Claimed) => data.wanted,
  tables: {},
  rows: () => [],
  claims: (wanted, { id }) =>
    wanted.map((one) => ({ ...one, taker: id, otherwise: problem('period-taken') })),
});

let database: Database<NoTables>;
let store: EventStore<NoTables>;

beforeAll(async () => {
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
afterAll(() => database?.[Symbol.asyncDispose]());

const take = (streamId: string, ...wanted: Wanted) =>
  store.execute(taker, {
    streamId,
    command: wanted,
    context: { actor: 'system', correlationId: newId() },
  });

const hours = (from: number, to: number): Period => ({
  start: plusMinutes(start, from * 60),
  end: plusMinutes(start, to * 60),
});
const whole = (resource: string, period: Period, until: Instant | null = null) => ({
  resource,
  period,
  until,
  share: null,
});
const part = (resource: string, amount: number, period: Period | 'always' = 'always') => ({
  resource,
  period,
  until: null,
  share: { amount, of: 100 },
});
const done = { done: { version: 1 } };
const refused = { refused: { slug: 'period-taken' } };

describe('a claim', () => {
  it('keeps others away, as long as it lasts and only from the same', async () => {
    const [mine, unit] = [newId(), newId()];
    expect(await take(mine, whole(unit, hours(0, 2)))).toMatchObject(done);
    expect(await take(newId(), whole(unit, hours(1, 3)))).toMatchObject(refused);
    expect(await take(newId(), whole(unit, hours(2, 3)))).toMatchObject(done);
    expect(await take(newId(), whole(newId(), hours(1, 3)))).toMatchObject(done);
    await take(mine);
    expect(await take(newId(), whole(unit, hours(1, 2)))).toMatchObject(done);
  });

  it('is changed as a whole: what is refused leaves what was had', async () => {
    const [mine, a, b] = [newId(), newId(), newId()];
    await take(newId(), whole(b, hours(4, 5)));
    await take(mine, whole(a, hours(0, 1)));
    expect(await take(mine, whole(a, hours(3, 5)), whole(b, hours(3, 5)))).toMatchObject(refused);
    expect(await take(newId(), whole(a, hours(0, 1)))).toMatchObject(refused);
    expect(await take(newId(), whole(a, hours(3, 5)))).toMatchObject(done);
  });

  it('that has lapsed makes way, and may be given back afterwards', async () => {
    const [held, unit] = [newId(), newId()];
    now = start;
    await take(held, whole(unit, hours(0, 1), plusMinutes(start, 10)));
    expect(await take(newId(), whole(unit, hours(0, 1)))).toMatchObject(refused);
    now = plusMinutes(start, 10);
    expect(await take(newId(), whole(unit, hours(0, 1)))).toMatchObject(done);
    expect(await take(held)).toMatchObject({ done: { version: 2 } });
  });

  it('made twice by one append is an error of the declaration, and nothing is written', async () => {
    const [mine, unit] = [newId(), newId()];
    await expect(take(mine, whole(unit, hours(0, 1)), whole(unit, hours(0, 1)))).rejects.toThrow(
      'Claimed twice',
    );
    expect(await take(mine, whole(unit, hours(0, 2)), whole(unit, hours(1, 3)))).toMatchObject(
      refused,
    );
    expect(await store.load(mine)).toEqual([]);
  });

  it('one of many at once gets it, and nobody waits for ever', async () => {
    const units = [newId(), newId(), newId()];
    const outcomes = await Promise.all(
      Array.from({ length: 24 }, (_, nth) =>
        take(newId(), ...[0, 1].map((next) => whole(units[(nth + next) % 3] ?? '', hours(0, 1)))),
      ),
    );
    expect(outcomes.filter((outcome) => 'done' in outcome)).toHaveLength(1);
  });
});

describe('a share', () => {
  it('is had as long as enough is left, and says how much was asked', async () => {
    const [mine, whole100] = [newId(), newId()];
    expect(await take(mine, part(whole100, 60))).toMatchObject(done);
    expect(await take(newId(), part(whole100, 41))).toMatchObject({
      refused: { slug: 'period-taken', members: { asked: 101 } },
    });
    expect(await take(newId(), part(whole100, 40))).toMatchObject(done);
    expect(await take(mine, part(whole100, 61))).toMatchObject(refused);
    expect(await take(mine, part(whole100, 30))).toMatchObject({ done: { version: 2 } });
  });

  it('counts at every instant, and not over all', async () => {
    const effort = newId();
    expect(await take(newId(), part(effort, 60, hours(0, 10)))).toMatchObject(done);
    expect(await take(newId(), part(effort, 60, hours(10, 20)))).toMatchObject(done);
    expect(await take(newId(), part(effort, 40, hours(5, 15)))).toMatchObject(done);
    expect(await take(newId(), part(effort, 1, hours(14, 16)))).toMatchObject(refused);
    expect(await take(newId(), part(effort, 40, hours(15, 20)))).toMatchObject(done);
    expect(await take(newId(), part(effort, 41, hours(19, 21)))).toMatchObject(refused);
  });

  it('is asked for only where it grows', async () => {
    const [mine, over] = [newId(), newId()];
    await take(mine, { ...part(over, 90), share: { amount: 90, of: 100 } });
    expect(await take(mine, { ...part(over, 80), share: { amount: 80, of: 50 } })).toMatchObject({
      done: { version: 2 },
    });
  });

  it('is asked for where it grows in time, even by no greater part', async () => {
    const [mine, effort] = [newId(), newId()];
    await take(mine, part(effort, 60, hours(0, 10)));
    await take(newId(), part(effort, 60, hours(10, 20)));
    expect(await take(mine, part(effort, 60, hours(0, 12)))).toMatchObject({
      refused: { members: { asked: 120 } },
    });
    expect(await take(mine, part(effort, 60, hours(10, 20)))).toMatchObject(refused);
    expect(await take(mine, part(effort, 60, hours(2, 8)))).toMatchObject({ done: { version: 2 } });
  });

  it('never passes what there is, whoever asks at once', async () => {
    const effort = newId();
    const outcomes = await Promise.all(
      Array.from({ length: 16 }, () => take(newId(), part(effort, 30, hours(0, 8)))),
    );
    expect(outcomes.filter((outcome) => 'done' in outcome)).toHaveLength(3);
  });
});

it('the log gives the same claims', () => expectTablesOfLog(store, clock));

it('a comparison says how far it is, of how many events', async () => {
  const told: (readonly [number, number])[] = [];
  const { events } = await compareWithLog(store.log, clock, (done, of) => told.push([done, of]));
  expect(told.at(-1)).toEqual([events, events]);
});
