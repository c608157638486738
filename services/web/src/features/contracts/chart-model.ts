import { epochMs, type Instant } from '@kyoyo/kernel';
import type { Allowance } from './queries.ts';

export const size = { width: 400, height: 200, left: 52, right: 84, top: 40, bottom: 24 };
/** Between two labels above each other, so that they can be read. */
export const labelGap = 16;

export interface Level {
  readonly source: 'included' | 'rollover' | 'pool';
  /** Minutes up to and with this source, in the order of use. */
  readonly upTo: number;
}

/** What there is, source upon source; empty where it has no end. Pure. */
export function levelsOf({ lots }: Pick<Allowance, 'lots'>): Level[] {
  if (lots.some(({ minutes }) => minutes === null)) return [];
  let upTo = 0;
  return (['included', 'rollover', 'pool'] as const).flatMap((source) => {
    const minutes = lots
      .filter((lot) => lot.source === source)
      .reduce((sum, lot) => sum + (lot.minutes ?? 0), 0);
    upTo += minutes;
    return minutes > 0 ? [{ source, upTo }] : [];
  });
}

type Day = Allowance['days'][number];
type Sums = Day['coming'];
type Step = { readonly at: number; readonly minutes: number };

const coveredOf = ({ included, rollover, pool }: Sums): number => included + rollover + pool;
const overageOf = ({ overage }: Sums): number => overage;

/**
 * Cumulative use as steps, by the day of the use, and what is still to come after today; what is beyond
 * all that there is, above it. With where today is, if it is in the period. Pure.
 */
export function chartOf(allowance: Allowance, now: Instant) {
  const { period, days } = allowance;
  const levels = levelsOf(allowance);
  const sum = (of: (day: Day) => number) => days.reduce((all, day) => all + of(day), 0);
  const [covered, overage] = [sum(coveredOf), sum(overageOf)];
  // Beyond what is there, also where less than that is used: of a seat of somebody else.
  const there = levels.at(-1)?.upTo ?? covered;
  const most = Math.max(60, there + overage);
  const [start, end] = [epochMs(period.start as Instant), epochMs(period.end as Instant)];
  const inner = {
    width: size.width - size.left - size.right,
    height: size.height - size.top - size.bottom,
  };
  const x = (ms: number): number => size.left + ((ms - start) / (end - start)) * inner.width;
  const y = (minutes: number): number => size.top + (1 - minutes / most) * inner.height;
  const today = epochMs(now);
  const turn = x(Math.min(end, Math.max(start, today)));
  const dayAt = ({ date }: Day) => x(Math.max(start, Date.parse(`${date}T00:00:00+09:00`)));
  const band = (of: (sums: Sums) => number, floor: number) => {
    const coming = sum((day) => of(day.coming));
    const begun = sum(of) - coming;
    const stepsOf = (minutesOf: (day: Day) => number): Step[] =>
      days.map((day) => ({ at: dayAt(day), minutes: minutesOf(day) }));
    const used = stepsOf((day) => of(day) - of(day.coming));
    const later = stepsOf((day) => of(day.coming)).map(({ at, minutes }) => ({
      at: Math.max(turn, at),
      minutes,
    }));
    const draw = (steps: readonly Step[], from: number, to: number, before: number) =>
      from < to && before + steps.reduce((all, { minutes }) => all + minutes, 0) > 0
        ? areaOf(steps, { from, to, floor, before: floor + before }, y)
        : '';
    return { used: draw(used, x(start), turn, 0), coming: draw(later, turn, x(end), begun) };
  };
  const labels = [
    ...levels,
    ...(overage > 0 ? [{ source: 'overage' as const, upTo: there + overage }] : []),
  ];
  const spread = spreadLabels(labels.map(({ upTo }) => y(upTo)));
  return {
    covered: band(coveredOf, 0),
    overage: band(overageOf, there),
    used: covered + overage,
    coming: sum(({ coming }) => coveredOf(coming) + overageOf(coming)),
    base: y(0),
    right: x(end),
    levels: labels.map((label, nth) => ({ ...label, y: y(label.upTo), labelY: spread[nth] ?? 0 })),
    today: today >= start && today < end ? x(today) : null,
  };
}

interface Frame {
  readonly from: number;
  readonly to: number;
  readonly floor: number;
  readonly before: number;
}

function areaOf(
  steps: readonly Step[],
  { from, to, floor, before }: Frame,
  y: (minutes: number) => number,
): string {
  let sum = before;
  const path = steps.flatMap(({ at, minutes }) => {
    if (minutes === 0) return [];
    const was = sum;
    sum += minutes;
    return [`L ${at} ${y(was)} L ${at} ${y(sum)}`];
  });
  const begin = `M ${from} ${y(floor)} L ${from} ${y(before)}`;
  return [begin, ...path, `L ${to} ${y(sum)} L ${to} ${y(floor)} Z`].join(' ');
}

/** From the lowest to the highest, each at least a gap above the one before, within the picture. */
export function spreadLabels(wanted: readonly number[]): number[] {
  const up = [...wanted];
  for (let nth = 1; nth < up.length; nth += 1) {
    up[nth] = Math.min(up[nth] ?? 0, (up[nth - 1] ?? 0) - labelGap);
  }
  return up.map((at, nth) => Math.max(at, size.top + (up.length - 1 - nth) * labelGap));
}
