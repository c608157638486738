import { once } from 'node:events';
import { systemClock } from '@kyoyo/kernel';
import { eventually } from '@kyoyo/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createPublisher } from '../src/index.ts';
import { LogOfEvents } from './log-of-events.ts';
import { log, openWorld, source, type World } from './world.ts';

/** Figures for people; how fast the machine is, is no matter of right or wrong. */
describe('messaging prints', () => {
  let world: World;
  let events: LogOfEvents;
  beforeEach(async () => {
    world = await openWorld();
    events = new LogOfEvents();
  });
  afterEach(() => world[Symbol.asyncDispose]());

  const perSecond = (count: number, startMs: number) =>
    `${Math.round((count / (performance.now() - startMs)) * 1_000)} events/s`;

  it('how fast it publishes, consumes and fetches again', async () => {
    const publisher = createPublisher(world.nc, source, log);
    await publisher.lastPublished();
    const all = events.append(20_480);
    let startMs = performance.now();
    for (let from = 0; from < all.length; from += 512) {
      await publisher.publish(all.slice(from, from + 512));
    }
    console.log(`published: ${perSecond(all.length, startMs)} in windows of 512`);
    expect(await publisher.lastPublished()).toMatchObject({ position: events.end });

    startMs = performance.now();
    const running = world.start();
    await eventually(() => expect(running.position()).toBe(events.end));
    console.log(`consumed, with an INSERT each: ${perSecond(all.length, startMs)}`);
    await running.stop();

    await world.pool.query('DELETE FROM checkpoint; DELETE FROM handled');
    await world.crashAndWipe();
    const origin = events.open(world.nc);
    startMs = performance.now();
    await world.nats.restart();
    const late = world.start();
    await eventually(() => {
      origin.announce();
      expect(late.position()).toBe(events.end);
    });
    console.log(`fetched again from the source: ${perSecond(all.length, startMs)}`);
  });

  it('how long an event takes at 300 events/s', async () => {
    const publisher = createPublisher(world.nc, source, log);
    await publisher.lastPublished();
    const lags: number[] = [];
    const metrics = {
      handled: (_count: number, lagMs: number) => lags.push(lagMs),
      parked: () => undefined,
      fetchedAgain: () => undefined,
    };
    const running = world.start({ metrics });
    await publisher.publish(events.append(1));
    await eventually(() => expect(running.position()).toBe(events.end));
    lags.length = 0;

    const done = new EventTarget();
    let publishing = Promise.resolve();
    let left = 1_500;
    const ticking = setInterval(() => {
      const window = events.append(1, { time: systemClock() });
      publishing = publishing.then(() => publisher.publish(window));
      left -= 1;
      if (left === 0) done.dispatchEvent(new Event('done'));
    }, 1_000 / 300);
    await once(done, 'done');
    clearInterval(ticking);
    await publishing;
    await eventually(() => expect(running.position()).toBe(events.end));
    const sorted = lags.toSorted((a, b) => a - b);
    const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))];
    console.log(`from its time to its commit: p50 ${at(0.5)} ms, p99 ${at(0.99)} ms`);
  });
});
