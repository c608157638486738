import type { Envelope } from '@kyoyo/contracts';
import { newId } from '@kyoyo/kernel';
import { eventually } from '@kyoyo/testing';
import type pg from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type EventHandler, listDeadLetters, replayDeadLetter } from '../src/index.ts';
import { LogOfEvents } from './log-of-events.ts';
import { consumer, openWorld, source, type World, write } from './world.ts';

describe('a dead letter', () => {
  let world: World;
  let events: LogOfEvents;
  let origin: ReturnType<LogOfEvents['open']>;
  let poison: Set<number>;
  let tries: number;
  beforeEach(async () => {
    world = await openWorld();
    events = new LogOfEvents();
    origin = events.open(world.nc);
    poison = new Set();
    tries = 0;
  });
  afterEach(() => world[Symbol.asyncDispose]());

  const handle: EventHandler = async (event: Envelope, tx: pg.ClientBase) => {
    if (poison.has(event.position)) {
      tries += 1;
      await tx.query('SELECT no_such_column', []);
    }
    await write(event, tx);
  };
  const passed = () => eventually(async () => expect(await world.checkpoint()).toBe(events.end));
  const subject = newId();

  it('holds back its own stream alone, and is replayed in order', async () => {
    const before = events.append(3);
    const [first] = events.append(1, { subject });
    const between = events.append(3);
    const [second] = events.append(1, { subject });
    poison.add(first?.position ?? 0);
    world.start({ handle });
    await origin.publish(events.messages);
    await passed();
    const [third] = events.append(1, { subject });
    await origin.publish(events.messages.slice(-1));
    await passed();

    const others = [...before, ...between].map(({ position }) => position);
    expect(await world.handled()).toEqual(others);
    // Once with its batch, then three times alone.
    expect(tries).toBe(4);
    const letters = await listDeadLetters(world.pool);
    const waits = 'waits for an earlier one';
    expect(letters).toMatchObject([
      { position: first?.position, reason: expect.stringMatching(/no_such_column/), attempts: 3 },
      { position: second?.position, reason: waits, attempts: 0 },
      { position: third?.position, reason: waits, attempts: 0 },
    ]);
    expect(letters[0]).toMatchObject({ consumer, source, subject, type: 'RunEnded' });

    const id = letters[1]?.id ?? '';
    expect(await replayDeadLetter(world.pool, id, { [source]: handle })).toMatchObject({
      replayed: 0,
      reason: expect.stringMatching(/no_such_column/),
    });
    expect((await listDeadLetters(world.pool))[0]?.attempts).toBe(4);
    poison.clear();
    expect(await replayDeadLetter(world.pool, id, { [source]: handle })).toEqual({
      replayed: 3,
      reason: null,
    });
    const inOrder = [first, second, third].map((message) => message?.position);
    expect(await world.handled()).toEqual([...others, ...inOrder]);
    expect(await listDeadLetters(world.pool)).toEqual([]);

    const more = events.append(2, { subject });
    await origin.publish(more);
    await passed();
    expect((await world.handled()).slice(-2)).toEqual(more.map(({ position }) => position));
  });

  it('does not come from a fault that only the whole batch has', async () => {
    let failedTogether = false;
    world.start({
      handle: async (event, tx) => {
        await write(event, tx);
        if (event.position !== events.end || failedTogether) return;
        failedTogether = true;
        throw new Error('not now');
      },
    });
    await origin.publish(events.append(5));
    await passed();
    expect(await world.handled()).toEqual(events.positions);
    expect(await listDeadLetters(world.pool)).toEqual([]);
  });

  it('keeps a fault that shows at the commit away from the others', async () => {
    await world.pool.query('CREATE TABLE parent (position int PRIMARY KEY)');
    await world.pool.query(
      `CREATE TABLE child (position int REFERENCES parent DEFERRABLE INITIALLY DEFERRED)`,
    );
    const bad = events.append(5)[2];
    world.start({
      handle: async (event, tx) => {
        await write(event, tx);
        if (event.position !== bad?.position) return;
        await tx.query('INSERT INTO child VALUES ($1)', [event.position]);
      },
    });
    await origin.publish(events.messages);
    await passed();
    expect(await listDeadLetters(world.pool)).toMatchObject([
      { position: bad?.position, reason: expect.stringMatching(/foreign key/) },
    ]);
    expect(await world.handled()).toEqual(events.positions.filter((at) => at !== bad?.position));
  });

  it('keeps what is no envelope, as it was received', async () => {
    const [one] = events.append(1);
    const broken = events.appendText(
      JSON.stringify({
        ...JSON.parse(String(one?.payload)),
        position: '2',
        previousposition: '1',
        time: 'noon',
      }),
    );
    const text = events.appendText('{"position":"3","previousposition":"2","half of');
    events.append(2);
    world.start({ handle });
    await origin.publish(events.messages);
    await passed();

    const letters = await listDeadLetters(world.pool);
    expect(letters).toMatchObject([
      { position: 2, type: 'RunEnded', reason: expect.stringMatching(/time/) },
      { position: 3, type: null, subject: null, reason: expect.stringMatching(/JSON/) },
    ]);
    const kept = await world.pool.query(
      `SELECT envelope::text AS json, envelope #>> '{}' AS text FROM dead_letter ORDER BY position`,
    );
    expect(kept.rows[0].json).toBe(broken.payload);
    expect(kept.rows[1].text).toBe(text.payload);
    expect(await world.handled()).toEqual([1, 4, 5]);

    const replay = await replayDeadLetter(world.pool, letters[1]?.id ?? '', { [source]: handle });
    expect(replay).toMatchObject({ replayed: 0, reason: expect.stringMatching(/JSON/) });
  });

  it('is what cannot be read, also where its type is none that is handled', async () => {
    const [one] = events.append(1);
    const place = { position: '2', previousposition: '1', time: 'noon' };
    events.appendText(JSON.stringify({ ...JSON.parse(String(one?.payload)), ...place }));
    world.start({ handle, types: new Set(['RunStarted']) });
    await origin.publish(events.messages);
    await passed();
    expect(await listDeadLetters(world.pool)).toMatchObject([{ position: 2, type: 'RunEnded' }]);
  });

  it('is handled once and in order when it is replayed while its stream goes on', async () => {
    const letters = events.append(20, { subject });
    letters.forEach(({ position }) => poison.add(position));
    world.start({ handle });
    await origin.publish(letters);
    await passed();
    poison.clear();
    const [first] = await listDeadLetters(world.pool);
    const replayAll = async () => {
      const { replayed } = (await replayDeadLetter(world.pool, first?.id ?? '', {
        [source]: handle,
      })) ?? { replayed: -1 };
      return replayed;
    };
    const replays = [replayAll(), replayAll()];
    for (let nth = 0; nth < 20; nth += 1) await origin.publish(events.append(1, { subject }));
    await passed();
    await Promise.all(replays);
    await replayAll();
    expect(await world.handled()).toEqual(events.positions);
    expect(await listDeadLetters(world.pool)).toEqual([]);
  });

  it('lets the next event of its stream wait for a replay that is under way', async () => {
    const [first] = events.append(1, { subject });
    poison.add(first?.position ?? 0);
    world.start({ handle });
    await origin.publish(events.messages);
    await passed();
    const [letter] = await listDeadLetters(world.pool);
    const slow: EventHandler = async (event, tx) => {
      await write(event, tx);
      await origin.publish(events.append(1, { subject }));
      await eventually(async () => {
        const { rows } = await world.pool.query(
          `SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND NOT granted
             AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`,
        );
        expect(rows).toHaveLength(1);
      });
    };
    await replayDeadLetter(world.pool, letter?.id ?? '', { [source]: slow });
    await passed();
    expect(await world.handled()).toEqual(events.positions);
    expect(await listDeadLetters(world.pool)).toEqual([]);
  });

  it('is undefined when there is none, and says when nothing handles its source', async () => {
    expect(await replayDeadLetter(world.pool, newId(), {})).toBeUndefined();
    poison.add(events.append(1)[0]?.position ?? 0);
    world.start({ handle });
    await origin.publish(events.messages);
    await passed();
    const [letter] = await listDeadLetters(world.pool);
    expect(await replayDeadLetter(world.pool, letter?.id ?? '', {})).toEqual({
      replayed: 0,
      reason: 'nothing here handles events of reservation',
    });
  });
});
