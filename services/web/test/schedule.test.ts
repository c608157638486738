import type { Instant } from '@kyoyo/kernel';
import { describe, expect, it } from 'vitest';
import type { CalendarEntry } from '../src/api.ts';
import { changed, type Schedule } from '../src/features/calendar/schedule.ts';

const window = { start: '2026-12-01T00:00:00Z', end: '2026-12-02T00:00:00Z' } as {
  start: Instant;
  end: Instant;
};
const entry = (instrumentId: string, from: number, more: Partial<CalendarEntry> = {}) => ({
  instrumentId,
  unit: 1,
  period: { start: hour(from), end: hour(from + 1) },
  status: 'confirmed' as const,
  mine: false,
  reservationId: null,
  organisationId: null,
  personId: null,
  operatorId: null,
  ...more,
});
const hour = (at: number): string =>
  `2026-12-0${at < 24 ? 1 : 2}T${`${at % 24}`.padStart(2, '0')}:00:00Z`;
const placeOf = ({ instrumentId, unit, period }: CalendarEntry) => ({
  instrumentId,
  unit,
  start: period.start,
});

describe('a schedule takes what an event changes', () => {
  const [a, b] = [entry('one', 9), entry('two', 9)];
  const schedule: Schedule = { one: [a], two: [b] };

  it('and leaves the rows that are not concerned as they are', () => {
    const after = changed(schedule, window, { puts: [entry('one', 11)] });
    expect(after['one']).toEqual([a, entry('one', 11)]);
    expect(after['two']).toBe(schedule['two']);
  });

  it('a booking goes from one instrument to another and stays what it was', () => {
    const running: Schedule = { one: [entry('one', 9, { status: 'running' })], two: [] };
    const { status: _, ...put } = entry('two', 10);
    const after = changed(running, window, { removes: [placeOf(a)], puts: [put] });
    expect(after).toEqual({ one: [], two: [entry('two', 10, { status: 'running' })] });
  });

  it('the same news twice are the same as once', () => {
    const change = { removes: [placeOf(a)], puts: [entry('one', 12)] };
    const once = changed(schedule, window, change);
    expect(changed(once, window, change)).toEqual(once);
  });

  it('what lies outside of the window is not shown in it', () => {
    const after = changed(schedule, window, { puts: [entry('one', 30)] });
    expect(after['one']).toEqual([a]);
  });

  it('nothing of what is shown is another one where other instruments change', () => {
    expect(changed(schedule, window, { puts: [entry('three', 9)] })).toBe(schedule);
  });
});
