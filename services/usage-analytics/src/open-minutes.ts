import { type Hours, openPeriods } from '@kyoyo/contracts';
import { durationMs, type Instant, intersection, type Period } from '@kyoyo/kernel';

/** What an instrument offered in a window. */
export interface Offer {
  readonly units: number;
  /** In the order of the instants from which they hold. */
  readonly hours: readonly { readonly from: Instant; readonly hours: Hours }[];
  readonly outages: readonly { readonly units: number; readonly period: Period }[];
}

/** Minutes of all units together in which they were open and could be used. */
export function openMinutes({ units, hours, outages }: Offer, window: Period): number {
  const open = hours.flatMap(({ from, hours: inForce }, nth) => {
    const until = hours[nth + 1]?.from ?? window.end;
    const stretch = intersection(window, { start: from, end: until });
    return stretch ? openPeriods(inForce, stretch) : [];
  });
  const lost = outages.map((outage) => outage.units * commonMs(open, outage.period));
  return (units * sum(open.map(durationMs)) - sum(lost)) / 60_000;
}

const commonMs = (open: readonly Period[], period: Period): number =>
  sum(
    open.map((stretch) => {
      const common = intersection(stretch, period);
      return common ? durationMs(common) : 0;
    }),
  );

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
