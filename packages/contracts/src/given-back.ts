import { epochMs, type Instant, type Period } from '@kyoyo/kernel';
import type { Slot } from './slot.ts';

/** What giving time back costs, as the conditions of a booking have it. Pure. */

/** The highest share of all tiers that are reached; 0 long before the start. */
export function cancellationPercent(
  {
    period,
    conditions,
  }: {
    readonly period: Period;
    readonly conditions: Pick<Slot['conditions'], 'cancellationTiers'>;
  },
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

/** A share of the price, and of which time: as it was said, and is agreed to. */
export interface FeeForGivenBack {
  readonly feePercent: number;
  readonly givenBack: readonly GivenBack[];
}

/** Whether all of it was said, at no smaller share. */
export const isAgreed = (
  { feePercent, givenBack }: FeeForGivenBack,
  agreed: readonly FeeForGivenBack[],
): boolean =>
  givenBack.every((one) =>
    agreed.some(
      (fee) => fee.feePercent >= feePercent && fee.givenBack.some((said) => isSame(said, one)),
    ),
  );

const isSame = (a: GivenBack, b: GivenBack): boolean =>
  isSamePeriod(a.period, b.period) && isSamePeriod(a.kept, b.kept);

const isSamePeriod = (a: Period | null, b: Period | null): boolean =>
  a?.start === b?.start && a?.end === b?.end;

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
