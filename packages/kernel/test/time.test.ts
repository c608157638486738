import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  contains,
  durationMs,
  epochMs,
  freePeriods,
  fromEpochMs,
  intersection,
  japanDate,
  japanDay,
  japanInstant,
  japanMinuteOfDay,
  japanDayStartMs,
  japanWeekday,
  overlaps,
  type Period,
  toInstant,
} from '../src/index.ts';

const instant = fc
  .integer({ min: Date.UTC(2020, 0), max: Date.UTC(2040, 0) })
  .map((ms) => fromEpochMs(ms));
const period: fc.Arbitrary<Period> = fc
  .tuple(instant, fc.integer({ min: 1, max: 10 ** 9 }))
  .map(([start, ms]) => ({ start, end: fromEpochMs(epochMs(start) + ms) }));

describe('an instant', () => {
  it.each([
    ['2026-11-19T10:00:00+09:00', '2026-11-19T01:00:00.000Z'],
    ['2026-11-19T10:00+09:00', '2026-11-19T01:00:00.000Z'],
    ['2026-11-19T00:30:00.5-05:30', '2026-11-19T06:00:00.500Z'],
    ['2028-02-29T00:00:00z', '2028-02-29T00:00:00.000Z'],
  ])('is read from %s', (text, read) => expect(toInstant(text)).toBe(read));

  it.each([
    '2026-11-19T10:00:00',
    '2026-02-29T10:00:00Z',
    '2026-11-31T10:00:00Z',
    '2026-11-19T24:61:00Z',
    '2026-11-19',
    'tomorrow',
    '',
  ])('is not read from "%s"', (text) => expect(toInstant(text)).toBeUndefined());

  it('is compared as text in the order of time', () => {
    fc.assert(
      fc.property(instant, instant, (a, b) => {
        expect(a < b).toBe(epochMs(a) < epochMs(b));
      }),
    );
  });
});

describe('a period', () => {
  it('shares time with another exactly when they overlap', () => {
    fc.assert(
      fc.property(period, period, (a, b) => {
        const common = intersection(a, b);
        expect(common !== undefined).toBe(overlaps(a, b));
        if (common) expect(contains(a, common.start) && contains(b, common.start)).toBe(true);
      }),
    );
  });

  it('only touches what begins where it ends', () => {
    const [a, b] = [japanDay('2026-11-19'), japanDay('2026-11-20')];
    expect(a.end).toBe(b.start);
    expect(overlaps(a, b)).toBe(false);
    expect(contains(a, a.end)).toBe(false);
  });

  it('is cut into free and taken parts that fill it and never overlap', () => {
    fc.assert(
      fc.property(period, fc.array(period, { maxLength: 8 }), (window, taken) => {
        const free = freePeriods(window, taken);
        for (const part of free) {
          expect(durationMs(part)).toBeGreaterThan(0);
          expect(intersection(window, part)).toEqual(part);
          expect(taken.some((other) => overlaps(part, other))).toBe(false);
        }
        // Every edge of what is taken lies outside of what is free.
        const edges = taken.flatMap(({ start, end }) => [start, fromEpochMs(epochMs(end) - 1)]);
        for (const edge of edges) expect(free.some((part) => contains(part, edge))).toBe(false);
        // What no period touches is free.
        const probe = fromEpochMs((epochMs(window.start) + epochMs(window.end)) / 2);
        const isTaken = taken.some((other) => contains(other, probe));
        expect(free.some((part) => contains(part, probe))).toBe(
          !isTaken && contains(window, probe),
        );
      }),
    );
  });
});

describe('the calendar of Japan', () => {
  it('begins its days at 15:00 UTC', () => {
    expect(japanInstant('2026-11-20')).toBe('2026-11-19T15:00:00.000Z');
    expect(japanDate('2026-11-19T15:00:00.000Z' as never)).toBe('2026-11-20');
    expect(japanDate('2026-11-19T14:59:59.999Z' as never)).toBe('2026-11-19');
    expect(japanMinuteOfDay('2026-11-19T15:01:00.000Z' as never)).toBe(1);
  });

  it('counts its weekdays from Monday', () => {
    expect(japanWeekday(japanInstant('2026-11-20'))).toBe(5);
    expect(japanWeekday(japanInstant('2026-11-22'))).toBe(7);
  });

  it('says when the day began in which a moment lies, its first one included', () => {
    const day = epochMs(japanInstant('2026-11-20'));
    for (const ms of [day, day + 1, day + 24 * 3_600_000 - 1])
      expect(japanDayStartMs(ms)).toBe(day);
    expect(japanDayStartMs(day - 1)).toBe(day - 24 * 3_600_000);
  });
});
