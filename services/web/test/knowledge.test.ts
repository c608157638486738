import { describe, expect, it } from 'vitest';
import { knowledgeOf, type Liveness, type Read } from '../src/live/knowledge.ts';
import { readingOf } from '../src/live/reading.ts';

const read: Read = {
  data: {},
  isPlaceholderData: false,
  dataUpdatedAt: 1_000,
  isError: false,
  failureReason: null,
  fetchStatus: 'idle',
};
const live: Liveness = { connected: true, fromMs: 900, lostMs: null };
const of = (changed: Partial<Read>, more: Partial<Liveness> = {}, online = true) =>
  knowledgeOf({ ...read, ...changed }, { ...live, ...more }, online);
const nothing = { data: undefined, dataUpdatedAt: 0 };
const broken = new Error('503');

describe('what is known of a calendar', () => {
  it('is what was read and is followed', () => {
    expect(of({})).toEqual({ is: 'known' });
    expect(of({ fetchStatus: 'fetching' })).toEqual({ is: 'known' });
  });

  it('is nothing before there is an answer, for these days', () => {
    expect(of({ ...nothing, fetchStatus: 'fetching' })).toEqual({ is: 'loading' });
    expect(of({ isPlaceholderData: true, fetchStatus: 'fetching' })).toEqual({ is: 'loading' });
    expect(of({ ...nothing, failureReason: broken, fetchStatus: 'fetching' }).is).toBe('failed');
    expect(of({ ...nothing, isError: true }).is).toBe('failed');
    expect(of({ ...nothing, fetchStatus: 'paused' }).is).toBe('offline');
    expect(of(nothing, {}, false).is).toBe('offline');
  });

  it('is old where reading fails, nothing is told or there is no connection', () => {
    const old = { is: 'stale', sinceMs: 1_000 };
    expect(of({ failureReason: broken })).toEqual(old);
    expect(of({ isError: true })).toEqual(old);
    expect(of({}, {}, false)).toEqual(old);
    // It was told of until the line broke.
    expect(of({}, { connected: false, lostMs: 5_000 })).toEqual({ is: 'stale', sinceMs: 5_000 });
  });

  it('is known again once it was asked for after the line broke', () => {
    const lost = { connected: false, lostMs: 5_000 };
    expect(of({ dataUpdatedAt: 6_000 }, lost)).toEqual({ is: 'known' });
    const asking = { dataUpdatedAt: 6_000, fetchStatus: 'fetching' } as const;
    expect(of(asking, lost)).toEqual({ is: 'stale', sinceMs: 6_000 });
  });

  it('is old where it was left before and is only being read again', () => {
    const kept = { dataUpdatedAt: 800, fetchStatus: 'fetching' } as const;
    expect(of(kept)).toEqual({ is: 'stale', sinceMs: 800 });
  });
});

describe('a page', () => {
  const query = (state: object, meta: object = { staleBy: ['RunEnded'] }) =>
    ({ meta, state: { status: 'success', fetchStatus: 'idle', error: null, ...state } }) as never;

  it('is read when all of it is that news make stale', () => {
    expect(readingOf([query({}), query({ status: 'pending', fetchStatus: 'fetching' }, {})])).toBe(
      'read',
    );
    expect(readingOf([query({}), query({ status: 'pending', fetchStatus: 'fetching' })])).toBe(
      'reading',
    );
    // What waits for somebody to ask for it is not missing.
    expect(readingOf([query({ status: 'pending' })])).toBe('read');
  });

  it('is not live where something cannot be read', () => {
    expect(readingOf([query({ fetchFailureReason: broken, fetchStatus: 'fetching' })])).toBe(
      'failing',
    );
    expect(readingOf([query({ status: 'error', error: broken })])).toBe('failing');
    expect(readingOf([query({ fetchStatus: 'paused' })])).toBe('failing');
  });
});
