import { durationMs, japanInstant, type Period } from '@kyoyo/kernel';

/**
 * Periods of a subscription, in days of Japan's calendar. One that begins on the 31st begins each
 * month on its 31st or last day, counted from the first day and not from the one before.
 */

/** So many months after a date: the same day, or the last one of a shorter month. */
export function monthsAfter(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const lastDay = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  const found = new Date(Date.UTC(year, month - 1 + months, Math.min(day, lastDay)));
  return found.toISOString().slice(0, 10);
}

export function daysAfter(date: string, days: number): string {
  const found = new Date(`${date}T00:00:00Z`);
  found.setUTCDate(found.getUTCDate() + days);
  return found.toISOString().slice(0, 10);
}

/** The nth, from 0 on, of so many months each. */
export const nthPeriod = (from: string, months: number, nth: number): Period => ({
  start: japanInstant(monthsAfter(from, months * nth)),
  end: japanInstant(monthsAfter(from, months * (nth + 1))),
});

/** Whole days, as both ends are midnights of a country without summer time. */
export const daysOf = (period: Period): number => durationMs(period) / 86_400_000;
