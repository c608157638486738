import type { RateCard } from '@kyoyo/contracts';
import {
  epochMs,
  fromEpochMs,
  japanDate,
  japanDayStartMs,
  japanWeekdayOfMs,
  rational,
  type Rational,
} from '@kyoyo/kernel';
import type { Part } from './units.ts';

type TimeRule = RateCard['timeRules'][number];

const msPerMinute = 60_000;
const msPerDay = 1_440 * msPerMinute;

/** When a rule applies, in milliseconds since 1970: times are compared here more than anywhere else. */
interface RuleWindow {
  readonly startMs: number;
  readonly endMs: number;
  /** The place of the rule on the card. */
  readonly rule: number;
}

/** When rules apply between two moments, in their order; one that ends before it begins ends next day. */
function windowsOf(rules: readonly TimeRule[], first: number, last: number): RuleWindow[] {
  const windows: RuleWindow[] = [];
  if (rules.length === 0) return windows;
  // That of the day before may run on.
  for (let day = japanDayStartMs(first) - msPerDay; day <= last; day += msPerDay) {
    const weekday = japanWeekdayOfMs(day);
    for (const [rule, { fromMinute, toMinute, weekdays }] of rules.entries()) {
      if (!weekdays.includes(weekday)) continue;
      const until = toMinute < fromMinute ? toMinute + 1_440 : toMinute;
      const [startMs, endMs] = [day + fromMinute * msPerMinute, day + until * msPerMinute];
      if (startMs <= last && first < endMs) windows.push({ startMs, endMs, rule });
    }
  }
  return windows.toSorted((a, b) => a.rule - b.rule);
}

/** A stretch of one day in Japan in which the same rules hold. */
export interface Slice {
  readonly startMs: number;
  /** `2026-11-19` */
  readonly day: string;
  readonly units: Rational;
  /** The places of the rules on the card, in their order. */
  readonly holding: readonly number[];
}

/** The part cut at every midnight in Japan, wherever a rule begins or ends, and where else it is said. */
export function slicesOf(
  { period, units }: Part,
  rules: readonly TimeRule[],
  alsoAt: readonly number[] = [],
): Slice[] {
  const { start, end } = period;
  const [startMs, endMs] = [epochMs(start), epochMs(end)];
  const windows = windowsOf(rules, startMs, endMs);
  const cuts = new Set([startMs]);
  const add = (cut: number) => startMs < cut && cut < endMs && cuts.add(cut);
  for (let day = japanDayStartMs(startMs) + msPerDay; day < endMs; day += msPerDay) add(day);
  for (const cut of alsoAt) add(cut);
  for (const window of windows) {
    add(window.startMs);
    add(window.endMs);
  }
  const holdingAt = (at: number) =>
    windows.filter((one) => one.startMs <= at && at < one.endMs).map(({ rule }) => rule);
  if (cuts.size === 1)
    return [{ startMs, day: japanDate(start), units, holding: holdingAt(startMs) }];
  const starts = [...cuts].toSorted((a, b) => a - b);
  return starts.map((from, index) => {
    const share = rational.rational((starts[index + 1] ?? endMs) - from, endMs - startMs);
    return {
      startMs: from,
      day: japanDate(fromEpochMs(from)),
      units: rational.multiply(units, share),
      holding: holdingAt(from),
    };
  });
}
