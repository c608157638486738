import { bookingPolicy } from '@kyoyo/contracts';
import { japanInstant } from '@kyoyo/kernel';
import type { CalendarEntry } from '../src/api.ts';

export const monday = '2026-11-23';
export const at = (hour: number) => japanInstant(monday, hour * 60);
export const hours = (from: number, to: number) => ({ start: at(from), end: at(to) });

export const policy = bookingPolicy.parse({
  openTo: ['startup'],
  opening: { fromMinute: 9 * 60, toMinute: 18 * 60 },
  durationMinutesMin: 30,
  durationMinutesMax: 240,
  granularityMinutes: 30,
  horizonDays: 90,
});

export const entry = (
  from: number,
  to: number,
  more: Partial<CalendarEntry> = {},
): CalendarEntry => ({
  instrumentId: 'stem',
  unit: 1,
  period: hours(from, to),
  status: 'confirmed',
  mine: false,
  reservationId: null,
  organisationId: null,
  personId: null,
  operatorId: null,
  ...more,
});

export const own = (from: number, to: number, more: Partial<CalendarEntry> = {}) =>
  entry(from, to, { mine: true, reservationId: `own ${from}`, ...more });
