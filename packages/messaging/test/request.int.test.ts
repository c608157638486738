import { eventsRequestSubject } from '@kyoyo/contracts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { request, RequestRefused, serveRequest } from '../src/index.ts';
import { LogOfEvents } from './log-of-events.ts';
import { log, openWorld, source, type World } from './world.ts';

describe('a request', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world[Symbol.asyncDispose]());

  it('is answered by one of those who serve it', async () => {
    const seen: unknown[] = [];
    const handler = async (body: unknown) => {
      seen.push(body);
      return { twice: body };
    };
    serveRequest(world.nc, 'kyoyo.request.test.twice', handler, log);
    serveRequest(await world.connect(), 'kyoyo.request.test.twice', handler, log);
    await world.nc.flush();
    const answer = await request(world.nc, 'kyoyo.request.test.twice', { word: '共用' });
    expect(answer).toEqual({ twice: { word: '共用' } });
    expect(seen).toHaveLength(1);
    expect(await request(world.nc, 'kyoyo.request.test.twice', null)).toEqual({ twice: null });
  });

  it('is refused with what is wrong with it, and nothing of the inside', async () => {
    const handler = async (body: unknown) => {
      z.object({ limit: z.int() }).parse(body);
      throw new Error('the inside');
    };
    serveRequest(world.nc, 'kyoyo.request.test.refuse', handler, log);
    const ask = (body: unknown) => request(world.nc, 'kyoyo.request.test.refuse', body);
    await expect(ask({ limit: 'many' })).rejects.toThrow(RequestRefused);
    await expect(ask({ limit: 'many' })).rejects.toThrow(/limit/);
    await expect(ask({ limit: 1 })).rejects.toThrow('kyoyo.request.test.refuse: it failed there');
    const broken = await world.nc.request('kyoyo.request.test.refuse', '{"limit"');
    expect(broken.json()).toEqual({ refused: 'it failed there' });
  });

  it('fails at once when nobody serves it', async () => {
    const startMs = performance.now();
    await expect(request(world.nc, 'kyoyo.request.test.nobody', {})).rejects.toThrow();
    expect(performance.now() - startMs).toBeLessThan(1_000);
  });

  it('for events is refused when its range is none', async () => {
    new LogOfEvents().open(world.nc);
    const ask = (body: unknown) => request(world.nc, eventsRequestSubject(source), body);
    await expect(ask({ after: -1, limit: 5 })).rejects.toThrow(/after/);
    await expect(ask({ after: 0, limit: 1_001 })).rejects.toThrow(/limit/);
    expect(await ask({ after: 0, limit: 5 })).toEqual({ events: [] });
  });
});
