import { epochMs, type Instant } from '@kyoyo/kernel';
import type { Allowance } from './queries.ts';

export const size = { width: 480, height: 190, left: 44, right: 76, top: 24, bottom: 24 };

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

const usedOf = (day: {
  readonly included: number;
  readonly rollover: number;
  readonly pool: number;
  readonly overage: number;
}): number => day.included + day.rollover + day.pool + day.overage;

/** Cumulative use as steps, by the day of the use; and where today is, if it is in the period. */
export function chartOf(allowance: Allowance, now: Instant) {
  const { period, days } = allowance;
  const levels = levelsOf(allowance);
  const used = days.reduce((sum, day) => sum + usedOf(day), 0);
  const most = Math.max(60, used, levels.at(-1)?.upTo ?? 0);
  const [start, end] = [epochMs(period.start as Instant), epochMs(period.end as Instant)];
  const inner = {
    width: size.width - size.left - size.right,
    height: size.height - size.top - size.bottom,
  };
  const x = (ms: number): number => size.left + ((ms - start) / (end - start)) * inner.width;
  const y = (minutes: number): number => size.top + (1 - minutes / most) * inner.height;
  let sum = 0;
  const steps = days.map((day) => {
    const at = x(Math.max(start, Date.parse(`${day.date}T00:00:00+09:00`)));
    const from = sum;
    sum += usedOf(day);
    return `L ${at} ${y(from)} L ${at} ${y(sum)}`;
  });
  const area = `M ${x(start)} ${y(0)} ${steps.join(' ')} L ${x(end)} ${y(sum)} L ${x(end)} ${y(0)} Z`;
  const today = epochMs(now);
  return {
    area,
    used,
    base: y(0),
    right: x(end),
    levels: levels.map((level) => ({ ...level, y: y(level.upTo) })),
    today: today >= start && today < end ? x(today) : null,
  };
}
