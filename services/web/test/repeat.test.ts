import type { Instant } from '@kyoyo/kernel';
import { describe, expect, it } from 'vitest';
import { countOf, occurrencesMax, repeatOf, usualRepeat } from '../src/features/series/repeat.ts';

const at = (day: string, clock: string) => `2026-12-${day}T${clock}:00.000Z` as Instant;
/** Half past eight in the morning in Japan: still the day before in UTC. */
const first = { start: at('01', '23:30'), end: at('02', '01:00') };

describe('a repeated booking', () => {
  it('proposes four times, a week apart', () => {
    expect(repeatOf(usualRepeat(first), first)).toEqual({
      first,
      everyDays: 7,
      count: 4,
      skipHolidays: false,
    });
    expect(usualRepeat(first).until).toBe('2026-12-30');
  });

  it.each([
    ['2026-12-02', 1],
    ['2026-12-08', 1],
    ['2026-12-09', 2],
    ['2026-12-29', 4],
    ['2026-12-30', 5],
    ['2026-11-01', 1],
    ['2099-01-01', occurrencesMax],
  ])('until %s comes %i times by the calendar of Japan', (until, count) => {
    expect(countOf({ ...usualRepeat(first), ends: 'date', until }, first)).toBe(count);
  });

  it('never asks for more than the platform takes', () => {
    expect(countOf({ ...usualRepeat(first), count: 10_000 }, first)).toBe(occurrencesMax);
  });
});
