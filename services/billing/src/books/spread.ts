import { epochMs, japanDate, japanInstant, type Period } from '@kyoyo/kernel';
import { firstDayAfter, lastDayBefore } from './months.ts';

/** What of an amount belongs to a month of Japan's calendar. */
export interface MonthShare {
  /** `2026-11` */
  readonly month: string;
  /** The last one of the month. */
  readonly lastDay: string;
  readonly yen: number;
}

/**
 * Spreads whole yen over the months of a period in proportion to their days, by largest remainder, the
 * earlier month first; the shares sum to the amount.
 */
export function spreadOverMonths(yen: number, { start, end }: Period): MonthShare[] {
  const months = monthsOf({ start, end });
  const days = months.reduce((sum, one) => sum + one.days, 0);
  const sign = Math.sign(yen);
  const exact = months.map((one) => BigInt(Math.abs(yen)) * BigInt(one.days));
  const whole = exact.map((part) => Number(part / BigInt(days)));
  const left = Math.abs(yen) - whole.reduce((sum, part) => sum + part, 0);
  const byRemainder = exact
    .map((part, index) => ({ index, remainder: part % BigInt(days) }))
    .toSorted((a, b) => Number(b.remainder - a.remainder) || a.index - b.index);
  const favoured = new Set(byRemainder.slice(0, left).map(({ index }) => index));
  return months.map(({ month, lastDay }, index) => ({
    month,
    lastDay,
    yen: sign * ((whole[index] ?? 0) + (favoured.has(index) ? 1 : 0)),
  }));
}

function monthsOf({ start, end }: Period) {
  const endMs = Math.max(epochMs(end), epochMs(start) + 1);
  const months: { month: string; lastDay: string; days: number }[] = [];
  for (let day = japanDate(start); epochMs(japanInstant(day)) < endMs;) {
    const next = firstDayAfter(day.slice(0, 7));
    const untilMs = Math.min(epochMs(japanInstant(next)), endMs);
    months.push({
      month: day.slice(0, 7),
      lastDay: lastDayBefore(japanInstant(next)),
      days: Math.ceil((untilMs - epochMs(japanInstant(day))) / dayMs),
    });
    day = next;
  }
  return months;
}

const dayMs = 24 * 60 * 60_000;
