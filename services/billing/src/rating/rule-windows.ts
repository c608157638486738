import type { RateCard } from '@kyoyo/contracts';
import {
  durationMs,
  type Instant,
  japanDate,
  japanInstant,
  japanWeekday,
  type Period,
  plusMinutes,
  rational,
} from '@kyoyo/kernel';
import type { Part } from './units.ts';

type TimeRule = RateCard['timeRules'][number];

const minutesPerDay = 1440;

export interface RuleWindow {
  readonly period: Period;
  /** The place of the rule on the card. */
  readonly rule: number;
}

/** When the rules apply, in their order; one that ends before it begins runs past midnight. */
export function windowsOf(rules: readonly TimeRule[], around: Period): RuleWindow[] {
  if (rules.length === 0) return [];
  const windows: RuleWindow[] = [];
  const dates: string[] = [];
  let day = japanInstant(japanDate(plusMinutes(around.start, -minutesPerDay)));
  for (; day < around.end; day = plusMinutes(day, minutesPerDay)) dates.push(japanDate(day));
  for (const [rule, { fromMinute, toMinute, weekdays }] of rules.entries()) {
    const until = toMinute < fromMinute ? toMinute + minutesPerDay : toMinute;
    for (const date of dates) {
      if (!weekdays.includes(japanWeekday(japanInstant(date)))) continue;
      const period = { start: japanInstant(date, fromMinute), end: japanInstant(date, until) };
      windows.push({ period, rule });
    }
  }
  return windows;
}

/** The part cut at every midnight in Japan and wherever a rule begins or ends. */
export function slicesOf({ period, units }: Part, windows: readonly RuleWindow[]): Part[] {
  const { start, end } = period;
  const isOfOneDay = windows.length === 0 && japanDate(start) === japanDate(end);
  if (start >= end || isOfOneDay) return [{ period, units }];
  const cuts = new Set<Instant>([start]);
  const add = (cut: Instant) => start < cut && cut < end && cuts.add(cut);
  let midnight = japanInstant(japanDate(start), minutesPerDay);
  for (; midnight < end; midnight = plusMinutes(midnight, minutesPerDay)) add(midnight);
  for (const window of windows) {
    add(window.period.start);
    add(window.period.end);
  }
  if (cuts.size === 1) return [{ period, units }];
  const starts = [...cuts].toSorted();
  return starts.map((from, index) => {
    const slice = { start: from, end: starts[index + 1] ?? end };
    const share = rational.rational(durationMs(slice), durationMs(period));
    return { period: slice, units: rational.multiply(units, share) };
  });
}
