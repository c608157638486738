import { epochMs, type Instant, type Period } from '@kyoyo/kernel';
import type { Slot } from './slot.ts';

/** What giving time back costs, as the conditions of a booking have it. Pure. */

/** The highest share of all tiers that are reached; 0 long before the start. */
export function cancellationPercent(
  { period, conditions }: Pick<Slot, 'period' | 'conditions'>,
  now: Instant,
): number {
  const hoursLeft = (epochMs(period.start) - epochMs(now)) / 3_600_000;
  const reached = conditions.cancellationTiers.filter(({ hoursBefore }) => hoursLeft < hoursBefore);
  return Math.max(0, ...reached.map(({ percent }) => percent));
}

/** A stretch of time that is given back, and what stays booked beside it. */
export interface GivenBack {
  readonly period: Period;
  readonly kept: Period | null;
}

/** What a move gives back: all of it, or what is left of it before and after. */
export function givenBackBy(
  from: Pick<Slot, 'instrumentId' | 'period'>,
  to: Pick<Slot, 'instrumentId' | 'period'>,
): GivenBack[] {
  const { start, end } = from.period;
  const kept = {
    start: to.period.start > start ? to.period.start : start,
    end: to.period.end < end ? to.period.end : end,
  };
  if (from.instrumentId !== to.instrumentId || kept.start >= kept.end) {
    return [{ period: from.period, kept: null }];
  }
  const before = { period: { start, end: kept.start }, kept: { start: kept.start, end } };
  const after = { period: { start: kept.end, end }, kept };
  return [before, after].filter(({ period }) => period.start < period.end);
}
