import { streamName } from '@kyoyo/contracts';
import { type Instant, plusMinutes } from '@kyoyo/kernel';
import { eventually } from '@kyoyo/testing';
import { jetstreamManager } from '@nats-io/jetstream';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hasHeardUntil } from '../src/index.ts';
import { LogOfEvents } from './log-of-events.ts';
import { consumer, openWorld, source, type World, write } from './world.ts';

/** What is lost in between must not matter: the source's log and the checkpoint decide. */
describe('a consumer whose surroundings fail', () => {
  let world: World;
  let events: LogOfEvents;
  let origin: ReturnType<LogOfEvents['open']>;
  let heads: NodeJS.Timeout;
  beforeEach(async () => {
    world = await openWorld();
    events = new LogOfEvents();
    origin = events.open(world.nc);
    heads = setInterval(() => origin.announce(), 200);
  });
  afterEach(async () => {
    clearInterval(heads);
    await world[Symbol.asyncDispose]();
  });

  const allAreHandled = () =>
    eventually(async () => {
      expect(await world.checkpoint()).toBe(events.end);
      expect(await world.handled()).toEqual(events.positions);
    });
  const consumersOfStream = async () => {
    const manager = await jetstreamManager(world.nc);
    return (await manager.streams.info(streamName(source))).state.consumer_count;
  };

  it('goes on after NATS lost everything that it stored', async () => {
    await origin.publish(events.append(300));
    world.start();
    await allAreHandled();
    await world.crashAndWipe();
    events.append(300);
    await world.nats.restart();
    await allAreHandled();
    await eventually(async () => expect(await consumersOfStream()).toBe(1));
    await origin.publish(events.append(10));
    await allAreHandled();
  });

  it('makes its stream and its durable again when somebody deletes them', async () => {
    await origin.publish(events.append(5));
    world.start();
    await allAreHandled();
    const manager = await jetstreamManager(world.nc);
    await manager.consumers.delete(streamName(source), consumer);
    await eventually(async () => expect(await consumersOfStream()).toBe(1));
    await origin.publish(events.append(5));
    await allAreHandled();
    await manager.streams.delete(streamName(source));
    await eventually(async () => expect(await consumersOfStream()).toBe(1));
    await origin.publish(events.append(5));
    await allAreHandled();
  });

  /** A server that is told to stop may still answer what it was doing. */
  const publishOn = async (): Promise<never> => {
    for (;;) await origin.publish(events.append(5));
  };

  it('waits while NATS is away from the start, and while it hangs', async () => {
    world.nats.kill();
    const connecting = world.connect();
    world.start();
    await eventually(async () => expect(await locks()).toBe(1));
    await world.nats.restart();
    await connecting;
    const first = events.append(5);
    await eventually(() => origin.publish(first));
    await allAreHandled();
    world.nats.pause();
    await expect(publishOn()).rejects.toThrow();
    world.nats.resume();
    await allAreHandled();
  });

  it('goes on after its connection to the database was ended', async () => {
    let ended = 0;
    world.start({
      handle: async (event, tx) => {
        await write(event, tx);
        if (ended === 0 && event.position > 100) {
          ended += 1;
          await endSession();
        }
      },
    });
    await origin.publish(events.append(200));
    await allAreHandled();
    expect(ended).toBe(1);
  });

  const locks = async () => {
    const { rows } = await world.pool.query(
      `SELECT count(*)::int AS held FROM pg_locks WHERE locktype = 'advisory' AND granted
         AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`,
    );
    return rows[0].held;
  };
  const endSession = () =>
    world.pool.query(
      `SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory' AND granted
         AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`,
    );

  it('hands over to another replica, and nothing is handled twice or lost', async () => {
    const handledBy: string[] = [];
    const replica = async (name: string) =>
      world.start({
        nc: await world.connect(),
        handle: async (event, tx) => {
          await write(event, tx);
          handledBy.push(name);
        },
      });
    await replica('one');
    await eventually(async () => expect(await locks()).toBe(1));
    await replica('two');
    await origin.publish(events.append(100));
    await allAreHandled();
    expect(new Set(handledBy)).toEqual(new Set(['one']));

    for (let round = 0; round < 5; round += 1) {
      const publishing = origin.publish(events.append(100));
      await endSession();
      await publishing;
      await allAreHandled();
    }
    expect(new Set(handledBy)).toEqual(new Set(['one', 'two']));
  });

  it('leaves no trace when somebody else has moved the checkpoint', async () => {
    world.start();
    await origin.publish(events.append(1));
    await allAreHandled();
    const more = events.append(4);
    const [first, second, ...others] = events.positions;
    await world.pool.query('UPDATE checkpoint SET position = $1', [second]);
    await origin.publish(more);
    await eventually(async () => expect(await world.checkpoint()).toBe(events.end));
    expect(await world.handled()).toEqual([first, ...others]);
  });

  it('has heard of a time once nothing is left that was told before it', async () => {
    const at = (minute: number) => plusMinutes('2026-11-20T00:00:00.000Z' as Instant, minute);
    const hasHeard = (time: Instant) => hasHeardUntil(world.nc, world.pool, { ...of, time });
    const of = { consumer, source };
    expect(await hasHeard(at(0))).toBe(true);
    const early = events.append(1, { time: at(1) });
    events.append(1, { time: at(5) });
    expect([await hasHeard(at(1)), await hasHeard(at(2))]).toEqual([true, false]);
    const consuming = world.start();
    await origin.publish(early);
    await allAreHandled();
    await consuming.stop();
    expect(await hasHeard(at(9))).toBe(true);
    events.append(1, { time: at(10) });
    expect([await hasHeard(at(10)), await hasHeard(at(11))]).toEqual([true, false]);
  });
});
