import { monthsAfter } from '@kyoyo/contracts';
import { durationMs, japanInstant, type Period } from '@kyoyo/kernel';

/**
 * Periods of a subscription, in days of Japan's calendar. One that begins on the 31st begins each
 * month on its 31st or last day, counted from the first day and not from the one before.
 */

/** The nth, from 0 on, of so many months each. */
export const nthPeriod = (from: string, months: number, nth: number): Period => ({
  start: japanInstant(monthsAfter(from, months * nth)),
  end: japanInstant(monthsAfter(from, months * (nth + 1))),
});

/** Whole days, as both ends are midnights of a country without summer time. */
export const daysOf = (period: Period): number => durationMs(period) / 86_400_000;
