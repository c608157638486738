import type { LiveMessage } from '@kyoyo/contracts';
import { systemClock } from '@kyoyo/kernel';
import { QueryClient } from '@tanstack/react-query';
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
});
