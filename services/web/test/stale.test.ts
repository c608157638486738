import type { LiveMessage } from '@kyoyo/contracts';
import { systemClock } from '@kyoyo/kernel';
import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { describe, expect, it } from 'vitest';
import { follow, readAllAnew, type Staleness } from '../src/live/stale.ts';

type News = Extract<LiveMessage, { kind: 'event' }>;
const news = (type: string, data: Record<string, unknown> = {}) =>
  ({ kind: 'event', token: 'a token', type, time: systemClock(), data }) as News;

/** A cache of queries with these declarations, each read once. */
function cacheOf(declared: Record<string, Staleness>) {
  const queries = new QueryClient();
  for (const [name, meta] of Object.entries(declared)) {
    queries
      .getQueryCache()
      .build(queries, { queryKey: [name], meta })
      .setData(name);
  }
  const stale = () =>
    queries
      .getQueryCache()
      .getAll()
      .filter(({ state }) => state.isInvalidated)
      .map(({ queryKey: [name] }) => name);
  return { queries, stale };
}

describe('live news make stale', () => {
  it('exactly the queries that name the event', () => {
    const { queries, stale } = cacheOf({
      charges: { staleBy: ['ChargeRated'] },
      waitlist: { staleBy: ['WaitlistJoined', 'WaitlistLeft'] },
      history: { staleBy: 'anything' },
      people: {},
    });
    follow(queries, news('WaitlistLeft'));
    expect(stale()).toEqual(['waitlist', 'history']);
  });

  it('what concerns one thing only where the news name it', () => {
    const { queries, stale } = cacheOf({
      this: { staleBy: ['PolicySet'], about: 'this' },
      other: { staleBy: ['PolicySet'], about: 'other' },
    });
    follow(queries, news('PolicySet', { instrumentId: 'this', institutionId: 'an institution' }));
    expect(stale()).toEqual(['this']);
  });

  it('nothing that takes the news itself', () => {
    const { queries, stale } = cacheOf({
      calendar: {
        staleBy: ['RunStarted'],
        takes: (data: string, { type }) => `${data} ${type}`,
      },
      unable: { staleBy: ['RunStarted'], takes: () => undefined },
    });
    follow(queries, news('RunStarted'));
    expect(queries.getQueryData(['calendar'])).toBe('calendar RunStarted');
    expect(stale()).toEqual(['unable']);
  });

  it('everything that anything makes stale, where nobody knows what was missed', () => {
    const { queries, stale } = cacheOf({ charges: { staleBy: ['ChargeRated'] }, people: {} });
    readAllAnew(queries);
    expect(stale()).toEqual(['charges']);
  });

  it('what is being read once more when that has ended, however many come meanwhile', async () => {
    const queries = new QueryClient();
    const asked: PromiseWithResolvers<string>[] = [];
    const meta: Staleness = { staleBy: ['ChargeRated'] };
    const queryFn = () => {
      asked.push(Promise.withResolvers<string>());
      return asked.at(-1)?.promise ?? '';
    };
    const observer = new QueryObserver(queries, { queryKey: ['charges'], queryFn, meta });
    const stop = observer.subscribe(() => undefined);
    for (let nth = 0; nth < 50; nth += 1) follow(queries, news('ChargeRated'));
    expect(asked).toHaveLength(1);
    asked[0]?.resolve('older than the news');
    await expect.poll(() => asked.length).toBe(2);
    for (let nth = 0; nth < 50; nth += 1) follow(queries, news('ChargeRated'));
    asked[1]?.resolve('newer');
    await expect.poll(() => asked.length).toBe(3);
    asked[2]?.resolve('newest');
    await expect.poll(() => observer.getCurrentResult().data).toBe('newest');
    expect(asked).toHaveLength(3);
    stop();
  });
});
