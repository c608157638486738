import { type Envelope, exampleOf } from '@kyoyo/contracts';
import { type AnyCopy, Copies, declaring, eventStoreMigrations, migrate } from '@kyoyo/event-store';
import { newId } from '@kyoyo/kernel';
import { anEvent, eventually } from '@kyoyo/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type EventHandler, listDeadLetters, replayDeadLetter } from '../src/index.ts';
import { LogOfEvents } from './log-of-events.ts';
import { openWorld, source, type World, write } from './world.ts';

interface Tables {
  counted: { stream_id: string; events: number };
  named: { note: string; stream_id: string };
}
const { copy, row } = declaring<Tables>();

/** How many events each reservation has; it cannot read some. */
const counted = (form = 1, poison: ReadonlySet<string> = new Set()) =>
  copy({
    name: 'counted',
    of: 'reservation/reservation',
    form,
    initial: 0,
    evolve(count, _, { id }) {
      if (poison.has(id)) throw new Error('I cannot count this');
      return count + 1;
    },
    tables: { counted: ['stream_id'] },
    rows: (events, { id }) => [row('counted', { stream_id: id, events })],
  });

/** Which reservation was cancelled for a reason; of each only one can be, until it goes on. */
const named = copy({
  name: 'named',
  of: 'reservation/reservation',
  form: 1,
  initial: null as string | null,
  evolve: (_, event) => (event.type === 'ReservationCancelled' ? event.data.reason : null),
  tables: { named: ['note'] },
  rows: (note, { id }) => (note === null ? [] : [row('named', { note, stream_id: id })]),
});

describe('copies of a source', () => {
  let world: World;
  let events: LogOfEvents;
  let origin: ReturnType<LogOfEvents['open']>;
  beforeEach(async () => {
    world = await openWorld();
    await migrate(world.pool, [eventStoreMigrations]);
    await world.pool.query(
      `CREATE TABLE counted (stream_id uuid PRIMARY KEY, events int NOT NULL);
       CREATE TABLE named (note text PRIMARY KEY, stream_id uuid NOT NULL)`,
    );
    events = new LogOfEvents();
    origin = events.open(world.nc);
  });
  afterEach(() => world[Symbol.asyncDispose]());

  const copies = (...all: AnyCopy<Tables>[]) => new Copies<Tables>(source, all);
  const start = (...all: AnyCopy<Tables>[]) => world.start({ copies: copies(...all) });
  /** Consumes all that there is with these copies, and stops. */
  async function consume(...all: AnyCopy<Tables>[]) {
    const running = start(...all);
    await passed();
    await running.stop();
  }
  const passed = () => eventually(async () => expect(await world.checkpoint()).toBe(events.end));
  async function say(count: number, change: Partial<Envelope> = {}) {
    const type = change.type ?? 'RunEnded';
    const said = events.append(count, { type, data: exampleOf(source, type).data, ...change });
    await origin.publish(said);
    return said;
  }
  const countOf = async (streamId: string): Promise<number> => {
    const found = await world.pool.query('SELECT events FROM counted WHERE stream_id = $1', [
      streamId,
    ]);
    return found.rows[0]?.events ?? 0;
  };
  const replayAll = async (...all: AnyCopy<Tables>[]) => {
    const [letter] = await listDeadLetters(world.pool);
    const handle: EventHandler = async (event, tx) => {
      await copies(...all).take(tx, [event]);
      await write(event, tx);
    };
    return replayDeadLetter(world.pool, letter?.id ?? '', { [source]: handle });
  };
  const subject = newId();

  it('are made from the whole log where they are new or of another form', async () => {
    await say(3, { subject });
    await consume();
    expect(await countOf(subject)).toBe(0);
    await say(2, { subject });
    await consume(counted());
    expect(await countOf(subject)).toBe(5);
    await world.pool.query('UPDATE counted SET events = 100');
    await say(1, { subject });
    await consume(counted());
    expect(await countOf(subject)).toBe(6);
    await world.pool.query('UPDATE counted SET events = 100');
    start(counted(2));
    await eventually(async () => expect(await countOf(subject)).toBe(6));
    expect(await world.handled()).toEqual(events.positions);
  });

  it('are made anew where somebody went on without them', async () => {
    await say(1, { subject });
    await consume(counted());
    await say(2, { subject });
    await consume();
    await say(1, { subject });
    await consume(counted());
    expect(await countOf(subject)).toBe(4);
  });

  it('take an event once, however often it comes', async () => {
    const heard = anEvent(source, 'RunEnded', { subject });
    const client = await world.pool.connect();
    try {
      await copies(counted()).take(client, [heard]);
      await copies(counted()).take(client, [heard]);
    } finally {
      client.release();
    }
    expect(await countOf(subject)).toBe(1);
  });

  it('do not have what waits as a dead letter until it is replayed', async () => {
    const other = newId();
    await say(1, { subject });
    const [bad] = await say(1, { subject });
    await say(2, { subject });
    await say(3, { subject: other });
    const poisoned = counted(1, new Set([bad?.id ?? '']));
    await consume(poisoned);
    expect(await listDeadLetters(world.pool)).toHaveLength(3);
    expect([await countOf(subject), await countOf(other)]).toEqual([1, 3]);
    start(counted(2));
    await eventually(async () => {
      const { rows } = await world.pool.query('SELECT form FROM copy');
      expect(rows).toEqual([{ form: 2 }]);
    });
    expect([await countOf(subject), await countOf(other)]).toEqual([1, 3]);
    expect(await replayAll(counted(2))).toEqual({ replayed: 3, reason: null });
    expect(await countOf(subject)).toBe(4);
  });

  it('are not made of a log that ends too early', async () => {
    await say(3, { subject });
    await consume();
    const cut = events.messages.splice(2);
    start(counted());
    await world.pool.query('SELECT pg_sleep(1.5)');
    expect((await world.pool.query('SELECT FROM copy')).rowCount).toBe(0);
    events.messages.push(...cut);
    await eventually(async () => expect(await countOf(subject)).toBe(3));
  });

  it('take what one stream gives up and another has, at once', async () => {
    const [a, b] = [newId(), newId()];
    const took = (subject: string) => anEvent(source, 'ReservationCancelled', { subject });
    const gave = (subject: string) => anEvent(source, 'RunEnded', { subject });
    const client = await world.pool.connect();
    try {
      await copies(named).take(client, [took(b)]);
      await copies(named).take(client, [gave(a), gave(b), took(a)]);
    } finally {
      client.release();
    }
    const { rows } = await world.pool.query('SELECT stream_id FROM named');
    expect(rows).toEqual([{ stream_id: a }]);
  });
});
