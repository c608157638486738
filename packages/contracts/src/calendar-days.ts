import { japanDate, japanInstant } from '@kyoyo/kernel';

/** Days of Japan's calendar, written as dates. Pure. */

/** A date so many days later, or earlier. */
export const daysFrom = (day: string, days: number): string =>
  japanDate(japanInstant(day, days * 1_440));

/** Of a 29 February in a year that has none: 1 March, since the year is full with 28 February. */
export function anniversary(day: string, years: number): string {
  const year = Number(day.slice(0, 4)) + years;
  const date = day.slice(5);
  return date === '02-29' && !isLeap(year) ? `${year}-03-01` : `${year}-${date}`;
}

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** So many months later: the same day, or the last one of a shorter month. */
export function monthsAfter(date: string, months: number): string {
  const nth = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months;
  const lastDay = daysFrom(firstOf(nth + 1), -1);
  const sameDay = `${firstOf(nth).slice(0, 8)}${date.slice(8)}`;
  return sameDay < lastDay ? sameDay : lastDay;
}

/** Of the nth month since the year 0. */
const firstOf = (nth: number): string =>
  `${Math.floor(nth / 12)}-${String((nth % 12) + 1).padStart(2, '0')}-01`;
