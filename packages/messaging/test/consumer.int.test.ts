import { headSubject, streamName } from '@kyoyo/contracts';
import { eventually } from '@kyoyo/testing';
import { jetstream, jetstreamManager } from '@nats-io/jetstream';
import { headers } from '@nats-io/transport-node';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listStops, positionOf } from '../src/index.ts';
import { positionHeader } from '../src/publisher.ts';
import { LogOfEvents } from './log-of-events.ts';
import { consumer, openWorld, source, type World, write } from './world.ts';

describe('a consumer', () => {
  let world: World;
  let events: LogOfEvents;
  let origin: ReturnType<LogOfEvents['open']>;
  let fetchedAgain = 0;
  const metrics = {
    handled: () => undefined,
    parked: () => undefined,
    fetchedAgain: (count: number) => {
      fetchedAgain += count;
    },
  };
  beforeEach(async () => {
    world = await openWorld();
    events = new LogOfEvents();
    origin = events.open(world.nc);
    fetchedAgain = 0;
  });
  afterEach(() => world[Symbol.asyncDispose]());

  const allAreHandled = () =>
    eventually(async () => {
      expect(await world.checkpoint()).toBe(events.end);
      expect(await world.handled()).toEqual(events.positions);
    });
  /** Announces the head all the while, as a sequencer does. */
  const allAreHandledWithHeads = async () => {
    await eventually(async () => {
      origin.announce();
      expect(await world.checkpoint()).toBe(events.end);
    });
    await allAreHandled();
  };
  const publishByHand = (payload: string, position: number) =>
    jetstream(world.nc).publish(`kyoyo.event.${source}.RunEnded`, payload, {
      headers: headersOf(position),
    });

  it('handles events in order, those before its start and those after', async () => {
    await origin.publish(events.append(600));
    const running = world.start({ metrics });
    await allAreHandled();
    await origin.publish(events.append(20));
    await allAreHandled();
    expect(running.position()).toBe(events.end);
    expect(fetchedAgain).toBe(0);
  });

  it('goes on where it stopped', async () => {
    await origin.publish(events.append(20));
    const first = world.start();
    await allAreHandled();
    await first.stop();
    await origin.publish(events.append(20));
    world.start();
    await allAreHandled();
  });

  it('reacts when what others had said before is here', async () => {
    const prices = new LogOfEvents('catalogue');
    await prices.open(world.nc).publish(prices.append(3));
    await origin.publish(events.append(1));
    const known: number[] = [];
    world.start({
      after: ['catalogue'],
      handle: async (_, tx) => void known.push(await positionOf(tx, consumer, 'catalogue')),
    });
    await eventually(async () => {
      const [stop] = await listStops(world.pool, consumer, [source]);
      expect(stop?.reason).toBe('waits for catalogue, which is at 0 of 3');
    });
    expect(known).toEqual([]);
    world.start({ source: 'catalogue', handle: async () => undefined });
    await eventually(() => expect(known).toEqual([3]));
  });

  it('waits anew for what others said before that which came while it waited', async () => {
    const prices = new LogOfEvents('catalogue');
    const catalogue = prices.open(world.nc);
    const copiesAreAt = (position: number) =>
      world.pool.query(
        `INSERT INTO checkpoint (consumer, source, position) VALUES ($1, 'catalogue', $2)
         ON CONFLICT (consumer, source) DO UPDATE SET position = excluded.position`,
        [consumer, position],
      );
    const waitsFor = (reason: string) =>
      eventually(async () => {
        const [stop] = await listStops(world.pool, consumer, [source]);
        expect(stop?.reason).toBe(reason);
      });
    await catalogue.publish(prices.append(1));
    await origin.publish(events.append(1));
    world.start({ after: ['catalogue'] });
    await waitsFor(`waits for catalogue, which is at 0 of ${prices.end}`);
    const before = prices.end;
    await catalogue.publish(prices.append(1));
    await origin.publish(events.append(1));
    await copiesAreAt(before);
    await waitsFor(`waits for catalogue, which is at ${before} of ${prices.end}`);
    const [first, second] = events.messages.map(({ position }) => position);
    expect(await world.handled()).toEqual([first]);
    await copiesAreAt(prices.end);
    await eventually(async () => expect(await world.handled()).toEqual([first, second]));
  });

  it('acknowledges what it has handled', async () => {
    await origin.publish(events.append(50));
    world.start();
    await allAreHandled();
    const manager = await jetstreamManager(world.nc);
    await eventually(async () => {
      const info = await manager.consumers.info(streamName(source), consumer);
      expect(info).toMatchObject({ num_ack_pending: 0, num_pending: 0 });
    });
  });

  it('skips repeats', async () => {
    const all = events.append(10);
    await origin.publish(all);
    for (const { payload, position } of all) await publishByHand(payload as string, position);
    world.start();
    await allAreHandled();
    await eventually(async () => {
      const manager = await jetstreamManager(world.nc);
      const info = await manager.consumers.info(streamName(source), consumer);
      expect(info).toMatchObject({ num_ack_pending: 0, num_pending: 0 });
    });
    expect(await world.handled()).toEqual(events.positions);
  });

  it('passes types it does not handle, but counts them', async () => {
    const types = new Set(['RunStarted']);
    world.start({ types });
    const started = events.append(2, { type: 'RunStarted' });
    await origin.publish([...started, ...events.append(3)]);
    await eventually(async () => expect(await world.checkpoint()).toBe(events.end));
    expect(await world.handled()).toEqual(started.map(({ position }) => position));
  });

  it('asks the source for a hole', async () => {
    const [one, , , four, five] = events.append(5);
    if (!one || !four || !five) throw new Error('five events were appended');
    await origin.publish([one, four, five]);
    world.start({ metrics });
    await allAreHandled();
    expect(fetchedAgain).toBeGreaterThan(0);
  });

  it('puts right what arrives in the wrong order', async () => {
    const [one, two, three] = events.append(3);
    if (!one || !two || !three) throw new Error('three events were appended');
    await origin.publish([three, one, two]);
    world.start();
    await allAreHandled();
  });

  it('takes a damaged message from the source instead', async () => {
    await origin.publish(events.append(2));
    world.start({ metrics });
    await allAreHandled();
    const [damaged] = events.append(1);
    await publishByHand('{"half of', damaged?.position ?? 0);
    await allAreHandled();
    expect(fetchedAgain).toBe(1);
  });

  it('gets everything when it comes late and JetStream is empty', async () => {
    events.append(1_500);
    world.start({ metrics });
    await allAreHandledWithHeads();
  });

  it('gets everything when JetStream begins later than the log', async () => {
    events.append(700);
    await origin.publish(events.append(10));
    world.start();
    await allAreHandled();
  });

  it('gets events that are too large for one answer together', async () => {
    const note = 'x'.repeat(200_000);
    events.append(12, { data: { note } });
    world.start();
    await allAreHandledWithHeads();
  });

  it('waits for a source that is away, and for one that has not caught up yet', async () => {
    origin.serving.stop();
    const [, two, three] = events.append(3);
    if (!two || !three) throw new Error('three events were appended');
    await origin.publish([two, three]);
    world.start();
    const held = events.messages.splice(0);
    const again = events.open(world.nc);
    await eventually(() => expect(world.nc.stats().inMsgs).toBeGreaterThan(10));
    events.messages.push(...held);
    await allAreHandled();
    again.serving.stop();
  });

  it('ignores an announcement that is no position, and messages that are no events', async () => {
    world.start();
    world.nc.publish(headSubject(source), 'soon');
    await origin.publish(events.append(1));
    await publishByHand('hello', 0);
    await publishByHand('null', 0);
    await origin.publish(events.append(1));
    await allAreHandled();
  });

  it('tries the batch again when the database has a passing fault', async () => {
    let faults = 3;
    world.start({
      handle: async (event, tx) => {
        await write(event, tx);
        if (faults > 0) {
          faults -= 1;
          await tx.query(
            `DO $$ BEGIN RAISE EXCEPTION 'in the way' USING ERRCODE = '40001'; END $$`,
          );
        }
      },
    });
    await origin.publish(events.append(5));
    await allAreHandled();
    const { rows } = await world.pool.query('SELECT * FROM dead_letter');
    expect(rows).toEqual([]);
  });

  it('sends the statements of a whole batch, in order, and parks the one that fails', async () => {
    await origin.publish(events.append(40));
    const [poison] = events.append(1);
    await origin.publish(events.messages.slice(-1));
    await origin.publish(events.append(40));
    world.start({
      oneStatementEach: true,
      handle: async (event, tx) => {
        if (event.position === poison?.position) await tx.query('SELECT no_such_column', []);
        else await write(event, tx);
      },
    });
    await eventually(async () => {
      origin.announce();
      expect(await world.checkpoint()).toBe(events.end);
    });
    const others = events.positions.filter((position) => position !== poison?.position);
    expect(await world.handled()).toEqual(others);
    const { rows } = await world.pool.query('SELECT position FROM dead_letter');
    expect(rows.map(({ position }) => Number(position))).toEqual([poison?.position]);
  });

  it('stops within two seconds, even in the middle of a handler', async () => {
    const { promise: entered, resolve } = Promise.withResolvers<void>();
    const running = world.start({
      handle: async (event, tx) => {
        await write(event, tx);
        resolve();
        await new Promise(() => undefined);
      },
    });
    await origin.publish(events.append(1));
    await entered;
    const startMs = performance.now();
    await running.stop();
    expect(performance.now() - startMs).toBeLessThan(2_000);
    world.start();
    await allAreHandledWithHeads();
  });
});

function headersOf(position: number) {
  const made = headers();
  if (position > 0) made.set(positionHeader, String(position));
  return made;
}
