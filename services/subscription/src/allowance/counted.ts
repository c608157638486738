import type { EndedRun } from '@kyoyo/contracts';
import { durationMs, epochMs, type Period } from '@kyoyo/kernel';

const minuteMs = 60_000;
const floor = (ms: number): number => Math.floor(ms / minuteMs) * minuteMs;
const ceiling = (ms: number): number => Math.ceil(ms / minuteMs) * minuteMs;

export const minutesOf = (period: Period): number => Math.ceil(durationMs(period) / minuteMs);

/**
 * How many minutes of its allowance a run takes in the end. Whoever leaves within the grace is not late;
 * past it all minutes from the booked end count. Time before the booked start counts only where the
 * policy sells it. Pure.
 */
export function countedMinutes(
  { reserved, used, terms }: Pick<EndedRun, 'reserved' | 'used' | 'terms'>,
  basis: 'reserved' | 'used',
): number {
  const [start, end] = [epochMs(reserved.start), epochMs(reserved.end)];
  const [began, ended] = [floor(epochMs(used.start)), ceiling(epochMs(used.end))];
  const isLate = epochMs(used.end) > end + terms.graceMinutes * minuteMs;
  const from = terms.earlyCharged ? Math.min(began, start) : start;
  const to = isLate ? ended : end;
  if (basis === 'reserved') return (to - from) / minuteMs;
  return Math.max(0, Math.min(ended, to) - Math.max(began, from)) / minuteMs;
}

/** The share that a late cancellation keeps: a started minute counts whole. */
export const shareOfMinutes = (minutes: number, percent: number): number =>
  Math.ceil((minutes * percent) / 100);
