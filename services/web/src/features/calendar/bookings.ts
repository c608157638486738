import type { BookingPolicy, FeeForGivenBack } from '@kyoyo/contracts';
import {
  durationMs,
  earlier,
  type Instant,
  intersection,
  japanDate,
  japanInstant,
  japanWeekday,
  later,
  overlaps,
  type Period,
  plusMinutes,
} from '@kyoyo/kernel';
import type { CalendarEntry, Instrument } from '../../api.ts';
import { addDays } from './geometry.ts';
import { isPublicHoliday } from './public-holidays.ts';

/** What is known of an instrument's time, and what may be done with it. Pure. */

export type BookingKind = 'running' | 'held' | 'requested' | 'mine' | 'taken' | 'done' | 'outage';

export function kindOf({ status, mine }: CalendarEntry): BookingKind {
  const taken = mine ? 'mine' : 'taken';
  return status === 'confirmed' ? taken : status;
}

/** Whether somebody could still wait for it: others have it, and it is not over. */
export const isAwaitable = ({ status, reservationId, period }: CalendarEntry, now: Instant) =>
  reservationId === null && status !== 'outage' && status !== 'done' && period.end > now;

/** One booking is one bar, named by its place: others' bookings have no id. */
export const keyOf = (entry: CalendarEntry): string =>
  entry.reservationId ?? `${entry.instrumentId} ${entry.unit} ${entry.period.start}`;

/** What may be taken hold of: all of a coming booking, only the end of one that runs. */
export type Grip = 'whole' | 'end' | null;

/** Its owner and the institution's staff change a booking. */
export function gripOf(entry: CalendarEntry, staff: boolean, now: Instant): Grip {
  const { reservationId, mine, status, period } = entry;
  if (reservationId === null || !(mine || staff)) return null;
  if (status === 'running') return 'end';
  return (status === 'held' || status === 'confirmed') && period.end > now ? 'whole' : null;
}

/** The steps of a grid: never finer than half an hour, always steps of the policy. */
export const stepMinutesOf = (policy: Pick<BookingPolicy, 'granularityMinutes'>): number =>
  Math.max(30, policy.granularityMinutes);

type Hours = Pick<BookingPolicy, 'opening' | 'closedDates'>;

/** Days of the week, single days and public holidays on which nobody is there. */
export const isClosedOn = ({ opening, closedDates }: Hours, date: string): boolean =>
  !opening.weekdays.includes(japanWeekday(japanInstant(date))) ||
  closedDates.includes(date) ||
  (!opening.onHolidays && isPublicHoliday(date));

export function isDuringOpening(hours: Hours, { start, end }: Period): boolean {
  const date = japanDate(start);
  const { fromMinute, toMinute } = hours.opening;
  if (isClosedOn(hours, date)) return false;
  return start >= japanInstant(date, fromMinute) && end <= japanInstant(date, toMinute);
}

export const isOpen = (policy: Hours, period: Period, now: Instant): boolean =>
  period.start >= now && isDuringOpening(policy, period);

/** What stands in the way where every unit is taken. */
export function takenBy(
  entries: readonly CalendarEntry[],
  units: number,
  period: Period,
): CalendarEntry | undefined {
  const there = entries.filter((entry) => overlaps(entry.period as Period, period));
  if (there.length < units) return undefined;
  return there.find(({ mine }) => mine) ?? there[0];
}

const proposedMinutes = 60;

/** From one touched moment to a period worth proposing: an hour, or what is free of it. */
export function proposedPeriod(
  start: Instant,
  policy: BookingPolicy,
  entries: readonly CalendarEntry[],
  units: number,
): Period {
  const { durationMinutesMin: min, durationMinutesMax: max, opening } = policy;
  const wanted = Math.min(Math.max(min, proposedMinutes), max);
  const shortest = plusMinutes(start, min);
  let end = plusMinutes(start, wanted);
  const closing = japanInstant(japanDate(start), opening.toMinute);
  if (opening.toMinute - opening.fromMinute < 1440) end = earlier(end, closing);
  while (end > shortest && takenBy(entries, units, { start, end })) end = plusMinutes(end, -30);
  return { start, end: end > shortest ? end : shortest };
}

const openAlwaysFrom = 9 * 60;
const proposedWithinDays = 7;

/**
 * A first proposal for the form, as short as may be: the first time from the first day shown on,
 * tomorrow at the earliest, that is open and not taken. What never closes is proposed by day.
 */
export function firstProposal(
  policy: BookingPolicy,
  entries: readonly CalendarEntry[],
  units: number,
  shown: string,
  now: Instant,
): Period {
  const { fromMinute, toMinute } = policy.opening;
  const from = toMinute - fromMinute === 1_440 ? openAlwaysFrom : fromMinute;
  const soonest = addDays(japanDate(now), 1);
  const first = shown > soonest ? shown : soonest;
  const periodAt = (day: number, minute: number): Period => {
    const start = japanInstant(addDays(first, day), minute);
    return { start, end: plusMinutes(start, policy.durationMinutesMin) };
  };
  for (let day = 0; day < proposedWithinDays; day += 1) {
    for (let minute = from; minute < toMinute; minute += stepMinutesOf(policy)) {
      const period = periodAt(day, minute);
      if (isOpen(policy, period, now) && !takenBy(entries, units, period)) return period;
    }
  }
  return periodAt(0, from);
}

export interface Slot {
  readonly instrumentId: string;
  readonly period: Period;
}

export interface Move {
  readonly entry: CalendarEntry;
  readonly to: Slot;
  /** What was said that the time costs which it gives back, and is agreed to. */
  readonly agreedFees?: readonly FeeForGivenBack[];
}

export const slotOf = ({ instrumentId, period }: CalendarEntry): Slot => ({
  instrumentId,
  period: period as Period,
});

/** Whether it becomes longer or shorter. */
export const isResized = ({ entry, to }: Move): boolean =>
  durationMs(entry.period as Period) !== durationMs(to.period);

/** Also for slots as an answer has them, whose times are plain texts. */
interface AnySlot {
  readonly instrumentId: string;
  readonly period: { readonly start: string; readonly end: string };
}

export const isSameSlot = (a: AnySlot, b: AnySlot): boolean =>
  a.instrumentId === b.instrumentId &&
  a.period.start === b.period.start &&
  a.period.end === b.period.end;

export interface Fullness {
  /** Of all units together, in minutes. */
  readonly openMinutes: number;
  readonly takenMinutes: number;
}

/** How much of what is left of a day's opening hours is taken. */
export function fullnessOf(
  entries: readonly CalendarEntry[],
  policy: Hours,
  units: number,
  date: string,
  now: Instant,
): Fullness {
  if (isClosedOn(policy, date)) return { openMinutes: 0, takenMinutes: 0 };
  const { fromMinute, toMinute } = policy.opening;
  const end = japanInstant(date, toMinute);
  const open = { start: earlier(later(now, japanInstant(date, fromMinute)), end), end };
  const takenMs = entries
    .map(({ period }) => intersection(period as Period, open))
    .reduce((sum, piece) => sum + (piece ? durationMs(piece) : 0), 0);
  return { openMinutes: (durationMs(open) / 60_000) * units, takenMinutes: takenMs / 60_000 };
}

const booking: ReadonlySet<CalendarEntry['status']> = new Set(['confirmed', 'running', 'done']);

/** How much of the opening hours of so many units on a day is booked; at most 100. */
export function bookedPercent(
  entries: readonly CalendarEntry[],
  { opening }: Hours,
  units: number,
  day: Period,
): number {
  const openMs = (opening.toMinute - opening.fromMinute) * 60_000 * units;
  const bookedMs = entries
    .filter(({ status }) => booking.has(status))
    .map(({ period }) => intersection(period as Period, day))
    .reduce((sum, piece) => sum + (piece ? durationMs(piece) : 0), 0);
  return Math.min(100, Math.round((bookedMs / openMs) * 100));
}

/** When every one of them is free for at least so long; each with its own taken periods. */
export function commonFree(
  instruments: readonly {
    readonly policy: Hours;
    readonly units: number;
    readonly entries: readonly CalendarEntry[];
  }[],
  dates: readonly string[],
  now: Instant,
  stepMinutes: number,
): Period[] {
  const free: Period[] = [];
  for (const date of dates) {
    for (let minute = 0; minute < 1440; minute += stepMinutes) {
      const start = japanInstant(date, minute);
      const step = { start, end: plusMinutes(start, stepMinutes) };
      const all = instruments.every(
        ({ policy, units, entries }) => isOpen(policy, step, now) && !takenBy(entries, units, step),
      );
      const last = free.at(-1);
      if (!all) continue;
      if (last?.end === start) free[free.length - 1] = { start: last.start, end: step.end };
      else free.push(step);
    }
  }
  return free;
}

/** The entries of one instrument as they are once a move that is on its way has been made. */
export function entriesWith(
  entries: readonly CalendarEntry[],
  move: Move | null,
  instrumentId: string,
): readonly CalendarEntry[] {
  if (!move) return entries;
  const { entry, to } = move;
  const leaves = entry.instrumentId === instrumentId;
  const comes = to.instrumentId === instrumentId;
  if (!leaves && !comes) return entries;
  const others = entries.filter(({ reservationId }) => reservationId !== entry.reservationId);
  if (!comes) return others;
  return [...others, { ...entry, instrumentId, unit: leaves ? entry.unit : 1, period: to.period }];
}

/** An instrument that takes bookings. */
export type BookableInstrument = Instrument & { readonly policy: BookingPolicy };

export const isBookable = (instrument: Instrument): instrument is BookableInstrument =>
  instrument.policy !== null && instrument.status === 'approved';
