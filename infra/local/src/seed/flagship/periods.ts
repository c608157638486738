import { isOpenFor, bookingPolicy } from '@kyoyo/contracts';
import { japanDate, overlaps, type Period, plusMinutes } from '@kyoyo/kernel';
import { type Random, randomFrom } from '../random.ts';
import { busyOn } from './busy.ts';
import type { Day } from './days.ts';
import type { FlagshipInstrument } from './institute.ts';
import type { Price, Use } from './list.ts';

/** The bookings of one unit on a usual day of an instrument that is asked for as usual. */
const usualBookings = 0.87;
const shareOvernight = 0.16;

/** From when to when people begin. */
const hours: Readonly<Record<Use, readonly [from: number, to: number]>> = {
  open: [8 * 60, 22 * 60],
  'long-day': [8 * 60, 21 * 60],
  office: [9 * 60, 18 * 60],
  operated: [9 * 60, 18 * 60],
};

const usualMinutes: Readonly<Record<Price['per'], readonly number[]>> = {
  hour: [60, 90, 120, 120, 180, 240],
  night: [60, 90, 120, 180, 240],
  'half-day': [180, 240, 240],
  day: [360, 480, 540],
  sample: [30, 60, 90],
};

/**
 * When a unit is booked, in order: what is fixed stands, and the rest is scattered around it. Each
 * day has chances of its own, so that tomorrow's plan has the same past.
 */
export function periodsOf(
  { seedId, listed, policy }: FlagshipInstrument,
  unit: number,
  days: readonly Day[],
  fixed: readonly Period[],
): Period[] {
  const rules = bookingPolicy.parse(policy);
  const fixedByDay = Map.groupBy(fixed, ({ start }) => japanDate(start));
  const periods: Period[] = [];
  for (const [index, day] of days.entries()) {
    const random = randomFrom(`${day.date} ${seedId} ${unit}`);
    const around = days.slice(Math.max(0, index - 2), index + 2);
    const near = around.flatMap(({ date }) => fixedByDay.get(date) ?? []);
    for (const period of wishesOn(listed, day, random)) {
      const { bufferMinutes } = rules;
      const last = periods.at(-1);
      const isAfter = !last || plusMinutes(last.end, bufferMinutes.after) <= period.start;
      const isFree = !near.some((one) => overlaps(one, period));
      if (isAfter && isFree && isOpenFor(rules, period)) periods.push(period);
    }
  }
  return periods;
}

function wishesOn(
  { use, price: { per: kind }, demand }: FlagshipInstrument['listed'],
  day: Day,
  random: Random,
): Period[] {
  const expected = usualBookings * demand * busyOn(day, use);
  const { midnight } = day;
  const count = Math.min(5, Math.floor(expected + random.fraction()));
  const [opens, closes] = hours[use];
  const wishes: Period[] = [];
  let minute = opens + 30 * random.integer(0, 4);
  for (let nth = 0; nth < count; nth += 1) {
    const minutes = random.oneOf(usualMinutes[kind]);
    const start = plusMinutes(midnight, minute);
    if (minute + minutes > closes + (use === 'open' ? 120 : 0)) break;
    wishes.push({ start, end: plusMinutes(start, minutes) });
    minute += minutes + 30 * random.integer(0, 3);
  }
  const overnight = random.fraction() < shareOvernight && kind !== 'sample';
  const begins = Math.max(minute, 19 * 60) + 30 * random.integer(0, 3);
  if (use === 'open' && overnight && count > 0 && begins <= 23 * 60) {
    const start = plusMinutes(midnight, begins);
    wishes.push({ start, end: plusMinutes(midnight, 1_440 + 7 * 60 + 30 * random.integer(0, 4)) });
  }
  return wishes;
}
