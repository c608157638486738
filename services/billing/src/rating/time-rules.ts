import type { RateCard } from '@kyoyo/contracts';
import {
  contains,
  durationMs,
  type Instant,
  japanDate,
  japanInstant,
  japanWeekday,
  type Period,
  plusMinutes,
  rational,
  type Rational,
} from '@kyoyo/kernel';
import type { Part } from './units.ts';

type TimeRule = RateCard['timeRules'][number];

const minutesPerDay = 1440;
const hundred = rational.rational(100);

export interface TimedAmounts {
  /** What each rule took off, in the order of the rules. */
  readonly discounts: readonly Rational[];
  /** What is left, for each date in Japan. */
  readonly amountOn: ReadonlyMap<string, Rational>;
}

/**
 * Takes each rule's discount off the minutes that it overlaps. Where rules overlap each other,
 * their percentages add up, in the order of the card, to 100 at most.
 */
export function applyTimeRules(parts: readonly Part[], rules: readonly TimeRule[]): TimedAmounts {
  const percents = rules.map((rule) => rational.parseRational(rule.discountPercent));
  const discounts = rules.map(() => rational.zero);
  const amountOn = new Map<string, Rational>();
  for (const part of parts) {
    const windows = windowsOf(rules, part.period);
    for (const slice of slicesOf(part, windows)) {
      let percentLeft = hundred;
      for (const { period, rule } of windows) {
        if (!contains(period, slice.period.start)) continue;
        const percent = rational.smaller(percents[rule] ?? rational.zero, percentLeft);
        percentLeft = rational.subtract(percentLeft, percent);
        const discount = percentOf(slice.amount, percent);
        discounts[rule] = rational.add(discounts[rule] ?? rational.zero, discount);
      }
      const day = japanDate(slice.period.start);
      const amount = percentOf(slice.amount, percentLeft);
      amountOn.set(day, rational.add(amountOn.get(day) ?? rational.zero, amount));
    }
  }
  return { discounts, amountOn };
}

const percentOf = (amount: Rational, percent: Rational): Rational =>
  rational.multiply(amount, rational.divide(percent, hundred));

interface RuleWindow {
  readonly period: Period;
  /** The place of the rule on the card. */
  readonly rule: number;
}

/** When the rules apply, in their order; one that ends before it begins runs past midnight. */
function windowsOf(rules: readonly TimeRule[], around: Period): RuleWindow[] {
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
function slicesOf({ period, amount }: Part, windows: readonly RuleWindow[]): Part[] {
  const { start, end } = period;
  if (start >= end) return [{ period, amount }];
  const cuts = new Set<Instant>([start]);
  const add = (cut: Instant) => start < cut && cut < end && cuts.add(cut);
  let midnight = japanInstant(japanDate(start), minutesPerDay);
  for (; midnight < end; midnight = plusMinutes(midnight, minutesPerDay)) add(midnight);
  for (const window of windows) {
    add(window.period.start);
    add(window.period.end);
  }
  const starts = [...cuts].toSorted();
  return starts.map((from, index) => {
    const slice = { start: from, end: starts[index + 1] ?? end };
    const share = rational.rational(durationMs(slice), durationMs(period));
    return { period: slice, amount: rational.multiply(amount, share) };
  });
}
