import { durationMs, japanDate, japanInstant, type Period } from '@kyoyo/kernel';

/** A booking that is repeated: every so many days, so many times or until a day. Pure. */
export interface Repeat {
  readonly everyDays: number;
  /** Instead of days: on the same day of each month, or the same weekday of its same week. */
  readonly monthly: 'day' | 'weekday' | null;
  readonly skipHolidays: boolean;
  readonly ends: 'count' | 'date';
  readonly count: number;
  readonly until: string;
}

/** As the platform has it: two years of a weekly booking. */
export const occurrencesMax = 104;

const weekDays = 7;
const dayMs = 86_400_000;

const daysFrom = (from: string, to: string): number =>
  Math.floor(durationMs({ start: japanInstant(from), end: japanInstant(to) }) / dayMs);

export const usualRepeat = ({ start }: Period): Repeat => ({
  everyDays: weekDays,
  monthly: null,
  skipHolidays: false,
  ends: 'count',
  count: 4,
  until: japanDate(japanInstant(japanDate(start), 4 * weekDays * 1_440)),
});

/** How many times that makes; the first always counts. */
export function countOf(
  { everyDays, monthly, ends, count, until }: Repeat,
  { start }: Period,
): number {
  const first = japanDate(start);
  const byDate = monthly ? monthsFrom(first, until) : daysFrom(first, until) / everyDays;
  const wanted = ends === 'count' ? count : 1 + byDate;
  return Math.min(occurrencesMax, Math.max(1, Math.floor(wanted)));
}

/** Whole months, the last one where its day is reached. */
function monthsFrom(from: string, to: string): number {
  const [y1 = 0, m1 = 0, d1 = 0] = from.split('-').map(Number);
  const [y2 = 0, m2 = 0, d2 = 0] = to.split('-').map(Number);
  return (y2 - y1) * 12 + m2 - m1 - (d2 < d1 ? 1 : 0);
}

export function repeatOf(repeat: Repeat, first: Period) {
  const { everyDays, monthly, skipHolidays } = repeat;
  const times = { first, count: countOf(repeat, first), skipHolidays };
  return monthly ? { ...times, monthly } : { ...times, everyDays };
}
