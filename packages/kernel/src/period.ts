import { earlier, epochMs, later, type Instant } from './instant.ts';

/** Half-open: `start` is inside, `end` is not, so that neighbours touch without overlapping. */
export interface Period {
  readonly start: Instant;
  readonly end: Instant;
}

export const isForward = (period: Period): boolean => period.start < period.end;

export const overlaps = (a: Period, b: Period): boolean => a.start < b.end && b.start < a.end;

export const contains = (period: Period, instant: Instant): boolean =>
  period.start <= instant && instant < period.end;

/** The common part of two periods, or undefined when they share no time. */
export function intersection(a: Period, b: Period): Period | undefined {
  const common = { start: later(a.start, b.start), end: earlier(a.end, b.end) };
  return isForward(common) ? common : undefined;
}

/** Length in milliseconds. */
export const durationMs = (period: Period): number => epochMs(period.end) - epochMs(period.start);

/** What is left of `window` when the `taken` periods, in any order, are cut out. */
export function freePeriods(window: Period, taken: readonly Period[]): Period[] {
  const free: Period[] = [];
  let start = window.start;
  for (const period of taken.toSorted((a, b) => (a.start < b.start ? -1 : 1))) {
    if (period.end <= start) continue;
    if (period.start >= window.end) break;
    if (period.start > start) free.push({ start, end: period.start });
    start = later(start, period.end);
  }
  if (start < window.end) free.push({ start, end: window.end });
  return free;
}
