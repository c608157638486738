import { daysFrom, monthsAfter } from '@kyoyo/contracts';

/** A file is of these months at most: a two-digit year read wrongly is of decades ago. */
const monthsMax = 13;

export function isDate(text: string): boolean {
  const ms = Date.parse(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(ms) && toDate(ms) === text;
}

const toDate = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

/** Banks date a file by the next day of business; a day is what the clocks of two can differ by. */
export const latestCreation = (today: string): string => daysFrom(today, 1);

export const earliestCreation = (today: string): string => monthsAfter(today, -monthsMax);

export const isWithinYear = (date: string, of: string): boolean =>
  date >= yearsFrom(of, -1) && date <= yearsFrom(of, 1);

/** As text; the 29th of February may be one that is not, and compares all the same. */
export const yearsFrom = (date: string, years: number): string =>
  `${Number(date.slice(0, 4)) + years}${date.slice(4)}`;
