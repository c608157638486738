import type { Rota } from '@kyoyo/contracts';
import {
  freePeriods,
  japanDate,
  japanInstant,
  japanWeekday,
  type Period,
  plusMinutes,
} from '@kyoyo/kernel';

/** The time of the window in which somebody with this rota does not work. */
export function offDuty(rota: Rota, window: Period): Period[] {
  const working: Period[] = [];
  for (
    let day = japanInstant(japanDate(window.start));
    day < window.end;
    day = plusMinutes(day, 1_440)
  ) {
    for (const { weekday, fromMinute, toMinute } of rota) {
      if (weekday !== japanWeekday(day)) continue;
      working.push({ start: plusMinutes(day, fromMinute), end: plusMinutes(day, toMinute) });
    }
  }
  return freePeriods(window, working);
}

/** Whether somebody with this rota works all of the period. */
export const isWorking = (rota: Rota, period: Period): boolean =>
  offDuty(rota, period).length === 0;
