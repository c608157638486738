import {
  durationMs,
  earlier,
  epochMs,
  type Instant,
  japanDate,
  japanInstant,
  later,
  type Period,
  plusMinutes,
} from '@kyoyo/kernel';

const minutesPerDay = 1440;

/** Days after each other, each with the same hours shown; the hours left out take no room. */
export interface Axis {
  readonly dates: readonly string[];
  readonly fromMinute: number;
  readonly toMinute: number;
}

/** The dates in Japan of so many days that begin with the given one. */
export const datesFrom = (date: string, days: number): string[] =>
  Array.from({ length: days }, (_, day) => addDays(date, day));

export const addDays = (date: string, days: number): string =>
  japanDate(japanInstant(date, days * minutesPerDay));

/** The first day of the month that lies so many months away from that of `date`. */
export function addMonths(date: string, months: number): string {
  const [year, month] = date.split('-').map(Number) as [number, number];
  return new Date(Date.UTC(year, month - 1 + months, 1)).toISOString().slice(0, 10);
}

export const monthStart = (date: string): string => `${date.slice(0, 7)}-01`;

export const axisPeriod = ({ dates }: Axis): Period => ({
  start: japanInstant(dates[0] as string),
  end: japanInstant(dates[0] as string, dates.length * minutesPerDay),
});

/** The hours that hold the opening of every one of these, whole hours. */
export function shownHours(
  openings: readonly { readonly fromMinute: number; readonly toMinute: number }[],
): Pick<Axis, 'fromMinute' | 'toMinute'> {
  if (openings.length === 0) return { fromMinute: 0, toMinute: minutesPerDay };
  const first = Math.min(...openings.map(({ fromMinute }) => fromMinute));
  const last = Math.max(...openings.map(({ toMinute }) => toMinute));
  return { fromMinute: Math.floor(first / 60) * 60, toMinute: Math.ceil(last / 60) * 60 };
}

const clamp = (value: number, min: number, max: number): number =>
  Math.min(Math.max(value, min), max);

/** Where an instant lies on the axis: 0 at its beginning to 1 at its end. */
export function shareOf({ dates, fromMinute, toMinute }: Axis, instant: Instant): number {
  const minutes = minutesBetween(japanInstant(dates[0] as string), instant);
  const day = Math.floor(minutes / minutesPerDay);
  const ofDay = (minutes - day * minutesPerDay - fromMinute) / (toMinute - fromMinute);
  return clamp((day + clamp(ofDay, 0, 1)) / dates.length, 0, 1);
}

export interface Place {
  readonly left: number;
  readonly width: number;
}

/** Beginning and length of a period on the axis, as shares; undefined where nothing is shown. */
export function placeOf(axis: Axis, period: Period): Place | undefined {
  const left = shareOf(axis, period.start);
  const width = shareOf(axis, period.end) - left;
  return width > 0 ? { left, width } : undefined;
}

/** A piece of a period inside one of the axis's days. */
export interface DayPiece extends Place {
  readonly day: number;
}

/** Cuts a period into days, for grids that draw each day beside the one before. */
export function dayPieces(axis: Axis, period: Period): DayPiece[] {
  return axis.dates.flatMap((date, day) => {
    const place = placeOf({ ...axis, dates: [date] }, period);
    return place ? [{ day, ...place }] : [];
  });
}

const stepsPerDay = ({ fromMinute, toMinute }: Axis, stepMinutes: number): number =>
  Math.max(1, Math.floor((toMinute - fromMinute) / stepMinutes));

/** The step that an instant or a place on the axis lies in, counted over all days. */
export function stepAt(axis: Axis, share: number, stepMinutes: number): number {
  const each = stepsPerDay(axis, stepMinutes);
  const days = clamp(share, 0, 1) * axis.dates.length;
  // What was computed from days and minutes comes back a hair below them.
  const day = Math.min(Math.floor(days + 1e-9), axis.dates.length - 1);
  const minutes = (days - day) * (axis.toMinute - axis.fromMinute);
  return day * each + clamp(Math.floor(minutes / stepMinutes + 1e-6), 0, each - 1);
}

export function stepStart(axis: Axis, step: number, stepMinutes: number): Instant {
  const each = stepsPerDay(axis, stepMinutes);
  const at = clamp(step, 0, each * axis.dates.length - 1);
  const day = Math.floor(at / each);
  const minute = axis.fromMinute + (at - day * each) * stepMinutes;
  return japanInstant(axis.dates[day] as string, minute);
}

/** The same length of time, so much later. */
export const movedBy = ({ start, end }: Period, minutes: number): Period => ({
  start: plusMinutes(start, minutes),
  end: plusMinutes(end, minutes),
});

/** A period pushed over opening or closing time stays beside it, where it fits into the day. */
export function keptOpen(
  period: Period,
  { fromMinute, toMinute }: { readonly fromMinute: number; readonly toMinute: number },
): Period {
  const date = japanDate(period.start);
  const open = { start: japanInstant(date, fromMinute), end: japanInstant(date, toMinute) };
  const roundTheClock = toMinute - fromMinute === minutesPerDay;
  if (roundTheClock || durationMs(period) > durationMs(open)) return period;
  const early = minutesBetween(period.start, open.start);
  if (early > 0) return movedBy(period, early);
  const late = minutesBetween(open.end, period.end);
  return late > 0 ? movedBy(period, -late) : period;
}

/** What of a booking is held: all of it, or one of its ends. */
export type Part = 'whole' | 'start' | 'end';

/** One end goes so far, at most to opening or closing time; a step of it always stays. */
export function resized(
  { start, end }: Period,
  part: 'start' | 'end',
  minutes: number,
  { fromMinute, toMinute }: { readonly fromMinute: number; readonly toMinute: number },
  stepMinutes: number,
): Period {
  const date = japanDate(start);
  const open = { start: japanInstant(date, fromMinute), end: japanInstant(date, toMinute) };
  const roundTheClock = toMinute - fromMinute === minutesPerDay;
  const withinDay = !roundTheClock && open.start <= start && end <= open.end;
  if (part === 'start') {
    const wanted = earlier(plusMinutes(start, minutes), plusMinutes(end, -stepMinutes));
    return { start: withinDay ? later(wanted, open.start) : wanted, end };
  }
  const wanted = later(plusMinutes(end, minutes), plusMinutes(start, stepMinutes));
  return { start, end: withinDay ? earlier(wanted, open.end) : wanted };
}

export const minutesBetween = (a: Instant, b: Instant): number =>
  (epochMs(b) - epochMs(a)) / 60_000;

const workBegins = 8 * 60;

/** Where one looks first: the present, where it is shown, else the first morning. */
export function firstLook(axis: Axis, now: Instant, stepMinutes: number): Instant {
  const morning = japanInstant(axis.dates[0] as string, workBegins);
  const { start, end } = axisPeriod(axis);
  const first = start <= now && now < end ? now : morning;
  return stepStart(axis, stepAt(axis, shareOf(axis, first), stepMinutes), stepMinutes);
}

/** The period between two chosen steps, whichever was chosen first. */
export function periodBetween(a: Instant, b: Instant, stepMinutes: number): Period {
  const [start, last] = a <= b ? [a, b] : [b, a];
  return { start, end: plusMinutes(last, stepMinutes) };
}

/** The weeks of a month, Monday first; days of the neighbouring months are left empty. */
export function monthWeeks(date: string): (string | null)[][] {
  const first = monthStart(date);
  const days = Math.round(
    (epochMs(japanInstant(addMonths(first, 1))) - epochMs(japanInstant(first))) / 86_400_000,
  );
  const before = (new Date(`${first}T00:00:00Z`).getUTCDay() + 6) % 7;
  const cells = [
    ...Array.from({ length: before }, () => null),
    ...datesFrom(first, days),
    ...Array.from({ length: (7 - ((before + days) % 7)) % 7 }, () => null),
  ];
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7));
}
