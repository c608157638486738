import { daysFrom, monthsAfter } from '@kyoyo/contracts';
import { japanDate, japanInstant, type Period } from '@kyoyo/kernel';
import { nthPeriod } from './periods.ts';
import type { Subscription } from './state.ts';

/** How far ahead of the period that is on people book. */
const monthsAhead = 6;

export interface KnownPeriod {
  readonly kind: 'trial' | 'regular';
  readonly period: Period;
}

/** The period that is on, and those that will follow within half a year, at least one. Pure. */
export function knownPeriods(of: Subscription): KnownPeriod[] {
  const { current, endsAt, plan, countedFrom, status } = of;
  if (status === 'asked' || status === 'declined' || status === 'ended') return [];
  const first = firstOf(of);
  if (!first) return [];
  const known: KnownPeriod[] = [first];
  const until = japanInstant(monthsAfter(japanDate(first.period.start), monthsAhead));
  for (let nth = first.kind === 'trial' ? 0 : current ? of.nth + 1 : 1; ; nth += 1) {
    const period = nthPeriod(countedFrom, plan.periodMonths, nth);
    if (known.length > 1 && period.start >= until) break;
    known.push({ kind: 'regular', period });
  }
  return endsAt === null ? known : known.filter(({ period }) => period.start < endsAt);
}

function firstOf({ current, plan, startsOn, countedFrom }: Subscription): KnownPeriod | null {
  if (current) return { kind: current.kind, period: current.period };
  return (
    beginningOf(plan, startsOn) ?? {
      kind: 'regular',
      period: nthPeriod(countedFrom, plan.periodMonths, 0),
    }
  );
}

/** The trial that comes before the first period; null without one. */
export const beginningOf = (
  { trial }: Subscription['plan'],
  startsOn: string,
): KnownPeriod | null =>
  trial && {
    kind: 'trial',
    period: { start: japanInstant(startsOn), end: japanInstant(daysFrom(startsOn, trial.days)) },
  };

/** How many minutes of all sources may be used in a period: what was lifted for it, or the plan's. */
export const capOf = ({ lifted, plan }: Subscription, { start }: Period): number | null =>
  lifted.find((one) => one.start === start)?.minutes ?? plan.capMinutes;
