import { plusMinutes } from '@kyoyo/kernel';
import { describe, expect, it } from 'vitest';
import {
  extensionsOf,
  latestEnd,
  lengthsOf,
  takenBy,
} from '../src/features/reservation/changing/end-choices.ts';
import { at, entry, hours, policy } from './example-entries.ts';

const now = at(10);

describe('how late a booking could end', () => {
  it('is the next booking, with the buffers of both', () => {
    const next = [entry(15, 16), entry(12, 13)];
    expect(latestEnd(hours(10, 11), policy, next, now)).toEqual({
      until: at(12),
      because: 'booking',
    });
    const buffered = { ...policy, bufferMinutes: { before: 10, after: 20 } };
    expect(latestEnd(hours(10, 11), buffered, next, now).until).toBe(at(11.5));
    const outage = [entry(12, 13, { status: 'outage' })];
    expect(latestEnd(hours(10, 11), buffered, outage, now)).toEqual({
      until: plusMinutes(at(12), -20),
      because: 'outage',
    });
  });

  it('is the longest use, closing time or the horizon where that comes first', () => {
    expect(latestEnd(hours(10, 11), policy, [], now)).toEqual({
      until: at(14),
      because: 'longest',
    });
    expect(latestEnd(hours(15, 16), policy, [], now)).toEqual({
      until: at(18),
      because: 'closing',
    });
    const overnight = { ...policy, overnight: true };
    expect(latestEnd(hours(15, 16), overnight, [], now).because).toBe('longest');
    const near = { ...policy, horizonDays: 1 };
    expect(latestEnd(hours(33, 34), { ...near, overnight: true }, [], now)).toEqual({
      until: at(34),
      because: 'horizon',
    });
  });

  it('has nothing to do with what is over before it', () => {
    expect(latestEnd(hours(10, 11), policy, [entry(9, 10)], now).because).toBe('longest');
  });

  it('is never after a start that is taken, and no length is offered then', () => {
    const others = [entry(9, 11), entry(13, 14)];
    const limit = latestEnd(hours(10, 11), policy, others, now);
    expect(limit).toEqual({ until: at(9), because: 'booking' });
    expect(lengthsOf(hours(10, 11), limit, policy)).toEqual([]);
    expect(takenBy(hours(10, 11), limit)).toBe('booking');
    const atItsEnd = latestEnd(hours(11, 12), policy, others, now);
    expect(takenBy(hours(11, 13), atItsEnd)).toBeUndefined();
    expect(takenBy(hours(11, 13.5), atItsEnd)).toBe('booking');
    const closing = latestEnd(hours(15, 16), policy, [], now);
    expect(takenBy(hours(15, 19), closing)).toBeUndefined();
  });
});

describe('the ends that are offered', () => {
  const until = (hour: number) => ({ until: at(hour), because: 'booking' }) as const;

  it('extend by half hours to what is in the way', () => {
    expect(extensionsOf(hours(9, 11), until(12.5), policy, now)).toEqual([
      at(11.5),
      at(12),
      at(12.5),
    ]);
  });

  it('have the last moment on the grid, too', () => {
    const fine = { granularityMinutes: 5 } as const;
    const limit = { until: plusMinutes(at(11), 22), because: 'booking' } as const;
    expect(extensionsOf(hours(9, 11), limit, fine, now)).toEqual([plusMinutes(at(11), 20)]);
  });

  it('are later than the present where the end has passed', () => {
    expect(extensionsOf(hours(9, 10), until(12), policy, at(10.75))).toEqual([
      at(11),
      at(11.5),
      at(12),
    ]);
  });

  it('are none where nothing is free, and never many', () => {
    expect(extensionsOf(hours(9, 11), until(11), policy, now)).toEqual([]);
    expect(extensionsOf(hours(9, 11), until(10), policy, now)).toEqual([]);
    expect(extensionsOf(hours(9, 11), until(24), policy, now)).toHaveLength(8);
  });

  it('are the lengths of a booking to come, from the shortest', () => {
    expect(lengthsOf(hours(12, 13), until(13.5), policy)).toEqual([at(12.5), at(13), at(13.5)]);
    expect(lengthsOf(hours(12, 13), until(12), policy)).toEqual([]);
  });
});
