import {
  durationMs,
  type Instant,
  japanDate,
  japanInstant,
  japanMinuteOfDay,
  type Period,
  plusMinutes,
} from '@kyoyo/kernel';
import { addDays } from '../calendar/geometry.ts';

/** The same hours of the next day on which it was: so many weeks later that it is still to come. */
export function againAt({ start, end }: Period, now: Instant): Period {
  let date = japanDate(start);
  while (date <= japanDate(now)) date = addDays(date, 7);
  const next = japanInstant(date, japanMinuteOfDay(start));
  return { start: next, end: plusMinutes(next, durationMs({ start, end }) / 60_000) };
}
