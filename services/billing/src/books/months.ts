import {
  epochMs,
  fromEpochMs,
  type Instant,
  japanDate,
  japanFiscalYear,
  japanInstant,
} from '@kyoyo/kernel';

/** `2026-12` → `2027-01-01`. */
export function firstDayAfter(month: string): string {
  const [year, number] = month.split('-').map(Number) as [number, number];
  const [nextYear, next] = number === 12 ? [year + 1, 1] : [year, number + 1];
  return `${nextYear}-${String(next).padStart(2, '0')}-01`;
}

/** `2026-12` → `2026-12-31`. */
export const lastDayOf = (month: string): string =>
  lastDayBefore(japanInstant(firstDayAfter(month)));

/** In Japan: what ends at 24:00 is of the day that ends. */
export const lastDayBefore = (end: Instant): string => japanDate(fromEpochMs(epochMs(end) - 1));

/**
 * The fiscal year in which something was used, where it is billed or booked in a later one: use of late
 * March is of the old year. Null where both are of the same. Days are `2027-03-30`.
 */
export function formerFiscalYear(usedOn: string, bookedOn: string): number | null {
  const year = japanFiscalYear(usedOn);
  return year < japanFiscalYear(bookedOn) ? year : null;
}
