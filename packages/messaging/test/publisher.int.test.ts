import { streamName } from '@kyoyo/contracts';
import { eventually } from '@kyoyo/testing';
import { jetstreamManager } from '@nats-io/jetstream';
import { nanos } from '@nats-io/transport-node';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createPublisher, ensureStream, PublishChainBroken } from '../src/index.ts';
import { LogOfEvents } from './log-of-events.ts';
import { log, openWorld, source, type World } from './world.ts';

describe('the publisher', () => {
  let world: World;
  let events: LogOfEvents;
  beforeEach(async () => {
    world = await openWorld();
    events = new LogOfEvents();
  });
  afterEach(() => world[Symbol.asyncDispose]());

  const stored = async () => {
    const manager = await jetstreamManager(world.nc);
    const { state } = await manager.streams.info(streamName(source));
    const positions: number[] = [];
    for (let seq = state.first_seq; seq <= state.last_seq; seq += 1) {
      const message = await manager.streams.getMessage(streamName(source), { seq });
      positions.push(Number(message?.header.get('Kyoyo-Position')));
    }
    return positions;
  };

  it('makes the stream, publishes windows in order and knows its last message', async () => {
    const publisher = createPublisher(world.nc, source, log);
    expect(await publisher.lastPublished()).toBe('empty');
    await publisher.publish(events.append(300));
    await publisher.publish([]);
    await publisher.publish(events.append(10));
    expect(await stored()).toEqual(events.positions);
    const last = events.messages.at(-1);
    expect(await publisher.lastPublished()).toEqual({ position: events.end, eventId: last?.id });
  });

  it('restores its own settings when it is ensured again, and leaves the others', async () => {
    await ensureStream(world.nc, source);
    const manager = await jetstreamManager(world.nc);
    await manager.streams.update(streamName(source), { max_age: nanos(600_000), max_msgs: 7_000 });
    await ensureStream(world.nc, source);
    const { config } = await manager.streams.info(streamName(source));
    expect(config).toMatchObject({ max_age: nanos(14 * 86_400_000), max_msgs: 7_000 });
  });

  it('refuses a leader that was overtaken, and lets it go on behind the last message', async () => {
    const first = createPublisher(world.nc, source, log);
    const second = createPublisher(await world.connect(), source, log);
    await first.lastPublished();
    await first.publish(events.append(5));
    await second.lastPublished();
    await second.publish(events.append(5));

    const late = events.append(5);
    await expect(first.publish(late)).rejects.toThrow(PublishChainBroken);
    await expect(first.publish(late)).rejects.toThrow(/Read lastPublished/);
    expect(await first.lastPublished()).toMatchObject({ position: events.positions[9] });
    await first.publish(late);
    expect(await stored()).toEqual(events.positions);
  });

  it('keeps the order when two leaders publish the same log at once', async () => {
    const all = events.append(2_000);
    const lead = async (step: number) => {
      const publisher = createPublisher(await world.connect(), source, log);
      for (;;) {
        const last = await publisher.lastPublished();
        const after = last === 'empty' ? 0 : last.position;
        const window = all.filter(({ position }) => position > after).slice(0, step);
        if (window.length === 0) return;
        await publisher.publish(window).catch((error: unknown) => {
          if (!(error instanceof PublishChainBroken)) throw error;
        });
      }
    };
    await Promise.all([lead(97), lead(61)]);
    expect(await stored()).toEqual(events.positions);
  });

  it('refuses a repeated event that is not where the chain has it', async () => {
    const publisher = createPublisher(world.nc, source, log);
    await publisher.lastPublished();
    const [one, two, three] = events.append(3);
    if (!one || !two || !three) throw new Error('three events were appended');
    await publisher.publish([one, two]);
    await expect(publisher.publish([one, three])).rejects.toThrow(PublishChainBroken);
    await publisher.lastPublished();
    await expect(publisher.publish([one])).rejects.toThrow(PublishChainBroken);
    expect(await stored()).toEqual([one.position, two.position]);
  });

  it('goes on after a restart of the server that is later than the duplicate window', async () => {
    await ensureStream(world.nc, source);
    const manager = await jetstreamManager(world.nc);
    await manager.streams.update(streamName(source), { duplicate_window: nanos(100) });
    const publisher = createPublisher(world.nc, source, log);
    await publisher.lastPublished();
    await publisher.publish(events.append(3));
    await world.nats.restart();
    const window = events.append(3);
    await eventually(async () => {
      await publisher.lastPublished();
      await publisher.publish(window);
    });
    await publisher.publish(events.append(3));
    expect(await stored()).toEqual(events.positions);
  });

  it('makes the stream again after a wipe and says that the chain is broken', async () => {
    const publisher = createPublisher(world.nc, source, log);
    await publisher.lastPublished();
    await publisher.publish(events.append(3));
    await world.crashAndWipe();
    await world.nats.restart();
    const window = events.append(3);
    await expect(publisher.publish(window)).rejects.toThrow(PublishChainBroken);
    expect(await eventually(() => publisher.lastPublished())).toBe('empty');
    await publisher.publish(window);
    expect(await stored()).toEqual(window.map(({ position }) => position));
  });
});
