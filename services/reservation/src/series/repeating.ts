import { isPublicHoliday } from '@kyoyo/contracts';
import {
  durationMs,
  japanDate,
  japanInstant,
  japanMinuteOfDay,
  japanWeekday,
  type Period,
  plusMinutes,
} from '@kyoyo/kernel';

/** When a booking is repeated: so many times, or at these times. */
export type Repeat =
  | { readonly periods: readonly Period[] }
  | ({ readonly first: Period; readonly count: number; readonly skipHolidays: boolean } & (
      | { readonly everyDays: number }
      /** On the same day of each month, or on the same weekday of its same week. */
      | { readonly monthly: 'day' | 'weekday' }
    ));

/** At the same time of the day, which in Japan is never an hour off. */
export function periodsOf(repeat: Repeat): Period[] {
  if ('periods' in repeat) return repeat.periods.toSorted((a, b) => (a.start < b.start ? -1 : 1));
  const { first, skipHolidays } = repeat;
  const minutes = durationMs(first) / 60_000;
  return startsOf(repeat)
    .filter((start) => !skipHolidays || !isPublicHoliday(japanDate(start)))
    .map((start) => ({ start, end: plusMinutes(start, minutes) }));
}

function startsOf(repeat: Exclude<Repeat, { readonly periods: unknown }>) {
  const { first, count } = repeat;
  if ('everyDays' in repeat) {
    const step = repeat.everyDays * 1_440;
    return Array.from({ length: count }, (_, nth) => plusMinutes(first.start, nth * step));
  }
  const dateIn = repeat.monthly === 'day' ? sameDay(first.start) : sameWeekday(first.start);
  const [year = 0, month = 0] = japanDate(first.start).split('-').map(Number);
  const starts = [];
  // A fifth Monday comes every few months: of no month more than the next two lack it.
  for (let nth = 0; starts.length < count && nth < count * 3; nth += 1) {
    const months = year * 12 + month - 1 + nth;
    const date = dateIn(Math.floor(months / 12), (months % 12) + 1);
    if (date) starts.push(japanInstant(date, japanMinuteOfDay(first.start)));
  }
  return starts;
}

type DateIn = (year: number, month: number) => string | undefined;

const dateOf = (year: number, month: number, day: number): string =>
  `${year}-${`${month}`.padStart(2, '0')}-${`${day}`.padStart(2, '0')}`;
const lengthOf = (year: number, month: number): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate();

/** The 31st of a shorter month is its last day. */
const sameDay = (start: Period['start']): DateIn => {
  const day = Number(japanDate(start).slice(8));
  return (year, month) => dateOf(year, month, Math.min(day, lengthOf(year, month)));
};

/** Such as the second Tuesday; a fifth one is only in some months. */
const sameWeekday = (start: Period['start']): DateIn => {
  const weekday = japanWeekday(start);
  const week = Math.floor((Number(japanDate(start).slice(8)) - 1) / 7);
  return (year, month) => {
    const firstWeekday = japanWeekday(japanInstant(dateOf(year, month, 1)));
    const day = 1 + ((weekday - firstWeekday + 7) % 7) + 7 * week;
    return day <= lengthOf(year, month) ? dateOf(year, month, day) : undefined;
  };
};
