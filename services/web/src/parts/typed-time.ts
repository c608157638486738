import { durationMs, type Instant, japanInstant, type Period, plusMinutes } from '@kyoyo/kernel';

/** What people type for days and times of the day, read strictly: half of it is nothing. Pure. */

/** Full-width digits and marks, as a Japanese keyboard gives them. */
export const plain = (text: string): string => text.normalize('NFKC').trim();

export const firstYear = 2000;
export const lastYear = 2100;

/** A date that is in the calendar, in years that anybody means. */
export function isDate(text: string, first = firstYear): boolean {
  const [, year, month, day] = (/^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined) return false;
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal && year >= first && year <= lastYear;
}

/**
 * `2026/12/9`, `2026-12-09`, `2026年12月9日`, `20261209`; without a year that of `near`, `12/9`.
 * Null for what is not, or not yet, a date.
 */
export function readDate(text: string, near: string, first = firstYear): string | null {
  const typed = plain(text)
    .replace(/[年月./]/g, '-')
    .replace(/日$/, '');
  const digits = /^(\d{4})(\d{2})(\d{2})$/.exec(typed);
  const parts = digits?.slice(1) ?? typed.split('-');
  const [day = '', month = '', year = near.slice(0, 4)] = parts.toReversed();
  if (parts.length < 2 || parts.length > 3 || ![day, month].every((one) => /^\d\d?$/.test(one)))
    return null;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDate(date, first) ? date : null;
}

/** Whether nothing more can be meant by going on to type. */
export const isWholeDate = (text: string): boolean => /^\d{4}[-/]\d{2}[-/]\d{2}$/.test(plain(text));

export const isWholeTime = (text: string): boolean => /^\d{2}:\d{2}$/.test(plain(text));

/** `9:00`, `0900`, `900`, `9時30分`, `9`: minutes of the day. `24:00` only where a day may end. */
export function readTime(text: string, dayMayEnd = false): number | null {
  const typed = plain(text).replace(/時/, ':').replace(/分$/, '').replace(/:$/, ':00');
  const [, hour, minute] =
    /^(\d\d?):(\d\d)$/.exec(typed) ??
    /^(\d\d?)(\d\d)$/.exec(typed) ??
    /^(\d\d?)$/.exec(typed) ??
    [];
  if (hour === undefined) return null;
  const minutes = Number(hour) * 60 + Number(minute ?? 0);
  if (Number(minute ?? 0) > 59 || minutes > 1_440 || (minutes === 1_440 && !dayMayEnd)) return null;
  return minutes;
}

/** As the fields show it: `2026/12/09 (水)`. */
export const writeDate = (date: string): string => date.replaceAll('-', '/');

export const weekdayOf = (date: string): number =>
  (new Date(Date.parse(japanInstant(date)) + 9 * 3_600_000).getUTCDay() + 6) % 7;

/** Begun at another time it lasts as long as before. */
export function beginning(start: Instant, period: Period): Period {
  if (period.end <= period.start) return { ...period, start };
  return { start, end: plusMinutes(start, durationMs(period) / 60_000) };
}
