import { type Instant, type Period, plusMinutes } from '@kyoyo/kernel';
import { randomFrom } from '../random.ts';
import type { Day } from './days.ts';
import type { FlagshipInstrument } from './institute.ts';

/** A time in which an instrument cannot be used. */
export interface PlannedOutage {
  readonly period: Period;
  readonly announcedAt: Instant;
  readonly reason: string;
  /** It broke: what was booked meanwhile is cancelled. */
  readonly isBreakdown: boolean;
}

const inspectionsAYear = 2.5;
const breakdownsAYear = 1.5;

const breakdowns = [
  '真空度が上がらないため点検します',
  '冷却水の循環装置が停止しました',
  '検出器の故障。メーカーに修理を依頼しました',
  '制御用PCが起動しません',
] as const;

/** Inspections by day, told three weeks before, and what broke. */
export const outagesOf = ({ seedId }: FlagshipInstrument, days: readonly Day[]): PlannedOutage[] =>
  days.flatMap(({ date, midnight, weekday }): PlannedOutage[] => {
    const random = randomFrom(`${date} ${seedId} outages`);
    const chance = random.fraction() * 365;
    const [hour, length, reason] = [random.integer(10, 15), random.integer(20, 50), breakdowns];
    if (weekday > 5) return [];
    if (chance < inspectionsAYear) {
      const period = { start: plusMinutes(midnight, 540), end: plusMinutes(midnight, 1_020) };
      const announcedAt = plusMinutes(midnight, -21 * 1_440 + 600);
      return [{ period, announcedAt, reason: '定期点検', isBreakdown: false }];
    }
    if (chance > inspectionsAYear + breakdownsAYear) return [];
    const start = plusMinutes(midnight, hour * 60);
    const period = { start, end: plusMinutes(start, length * 60) };
    return [{ period, announcedAt: start, reason: random.oneOf(reason), isBreakdown: true }];
  });
