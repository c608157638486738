import {
  contains,
  earlier,
  type Instant,
  isForward,
  japanDate,
  japanInstant,
  japanWeekday,
  later,
  type Period,
  plusMinutes,
} from '@kyoyo/kernel';
import type { BookingPolicy } from './booking-policy.ts';
import { isPublicHoliday } from './public-holidays.ts';

/** When an instrument may be used. */
export type Hours = Pick<BookingPolicy, 'opening' | 'closedDates' | 'overnight'>;

/** The stretches of the window in which the instrument is open; days that touch are one stretch. */
export function openPeriods({ opening, closedDates }: Hours, window: Period): Period[] {
  const open: Period[] = [];
  for (
    let day = japanInstant(japanDate(window.start));
    day < window.end;
    day = plusMinutes(day, 1_440)
  ) {
    const date = japanDate(day);
    const isClosed =
      !opening.weekdays.includes(japanWeekday(day)) ||
      closedDates.includes(date) ||
      (!opening.onHolidays && isPublicHoliday(date));
    if (isClosed) continue;
    const start = later(plusMinutes(day, opening.fromMinute), window.start);
    const end = earlier(plusMinutes(day, opening.toMinute), window.end);
    if (!isForward({ start, end })) continue;
    const before = open.at(-1);
    if (before?.end === start) open[open.length - 1] = { start: before.start, end };
    else open.push({ start, end });
  }
  return open;
}

/** Whether a use may take place then: inside opening hours, or, overnight, from and to within them. */
export function isOpenFor(hours: Hours, period: Period): boolean {
  const window = { start: plusMinutes(period.start, -1), end: plusMinutes(period.end, 1) };
  const open = openPeriods(hours, window);
  const from = open.find((stretch) => contains(stretch, period.start));
  if (!from) return false;
  if (period.end <= from.end) return true;
  return hours.overnight && open.some((stretch) => endsIn(stretch, period.end));
}

/** Both ends count: the facility is there from the moment it opens to the moment it closes. */
const endsIn = ({ start, end }: Period, instant: Instant): boolean =>
  start <= instant && instant <= end;
