import { durationMs, japanDate, japanInstant, type Period } from '@kyoyo/kernel';

/** A booking that is repeated: every so many days, so many times or until a day. Pure. */
export interface Repeat {
  readonly everyDays: number;
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
  ends: 'count',
  count: 4,
  until: japanDate(japanInstant(japanDate(start), 4 * weekDays * 1_440)),
});

/** How many times that makes; the first always counts. */
export function countOf({ everyDays, ends, count, until }: Repeat, { start }: Period): number {
  const wanted = ends === 'count' ? count : 1 + daysFrom(japanDate(start), until) / everyDays;
  return Math.min(occurrencesMax, Math.max(1, Math.floor(wanted)));
}

export const repeatOf = (repeat: Repeat, first: Period) => ({
  first,
  everyDays: repeat.everyDays,
  count: countOf(repeat, first),
});
