import { epochMs, fromEpochMs, type Instant } from './instant.ts';
import type { Period } from './period.ts';

/** Japan has kept UTC+9 without summer time since 1951, so its wall clock is plain arithmetic. */
export const japanTimeZone = 'Asia/Tokyo';

const offsetMs = 9 * 60 * 60_000;
const dayMs = 24 * 60 * 60_000;

/** The calendar date in Japan, `2026-11-19`: that of UTC until its 15:00. */
export const japanDate = (instant: Instant): string =>
  instant.slice(11, 13) < '15'
    ? instant.slice(0, 10)
    : fromEpochMs(epochMs(instant) + offsetMs).slice(0, 10);

/** Minutes since midnight in Japan, 0 to 1439, with fractions for seconds. */
export const japanMinuteOfDay = (instant: Instant): number =>
  ((epochMs(instant) + offsetMs) % dayMs) / 60_000;

/** 1 for Monday to 7 for Sunday (ISO 8601), in Japan. */
export const japanWeekday = (instant: Instant): number => japanWeekdayOfMs(epochMs(instant));

/** The same of milliseconds since 1970, for who compares many times. */
export const japanWeekdayOfMs = (ms: number): number => new Date(ms + offsetMs).getUTCDay() || 7;

/** When the day in Japan begins in which this moment lies; both in milliseconds since 1970. */
export const japanDayStartMs = (ms: number): number =>
  Math.floor((ms + offsetMs) / dayMs) * dayMs - offsetMs;

/** The instant at which the given date begins in Japan, plus so many minutes. */
export const japanInstant = (date: string, minuteOfDay = 0): Instant =>
  fromEpochMs(Date.parse(`${date}T00:00:00+09:00`) + minuteOfDay * 60_000);

/** The fiscal year of Japan, April to March, in which a date lies. */
export const japanFiscalYear = (date: string): number =>
  Number(date.slice(0, 4)) - (date.slice(5, 7) < '04' ? 1 : 0);

/** The whole day in Japan that begins with the given date. */
export const japanDay = (date: string): Period => ({
  start: japanInstant(date),
  end: japanInstant(date, 24 * 60),
});
