import {
  earlier,
  epochMs,
  type Instant,
  intersection,
  japanDate,
  japanInstant,
  later,
  type Period,
  plusMinutes,
} from '@kyoyo/kernel';

const minutesPerDay = 1440;

/** The dates in Japan of a week that begins with the given one. */
export const datesFrom = (date: string, days: number): string[] =>
  Array.from({ length: days }, (_, day) => japanDate(japanInstant(date, day * minutesPerDay)));

export const addDays = (date: string, days: number): string =>
  japanDate(japanInstant(date, days * minutesPerDay));

/** A piece of a period inside one day: rows of the grid, from the day's first shown minute. */
export interface DayPiece {
  readonly day: number;
  readonly fromRow: number;
  readonly toRow: number;
}

/** Cuts a period into the days of a grid; pieces outside of what is shown are left out. */
export function dayPieces(
  period: Period,
  dates: readonly string[],
  grid: { readonly fromMinute: number; readonly toMinute: number; readonly stepMinutes: number },
): DayPiece[] {
  return dates.flatMap((date, day) => {
    const shown = {
      start: japanInstant(date, grid.fromMinute),
      end: japanInstant(date, grid.toMinute),
    };
    const piece = intersection(period, shown);
    if (!piece) return [];
    const row = (instant: Instant) =>
      (epochMs(instant) - epochMs(shown.start)) / (grid.stepMinutes * 60_000);
    return [{ day, fromRow: Math.floor(row(piece.start)), toRow: Math.ceil(row(piece.end)) }];
  });
}

/** Left edge and width of a period on a day's track, in percent of 24 hours. */
export function dayShare(
  period: Period,
  date: string,
): { left: number; width: number } | undefined {
  const day = { start: japanInstant(date), end: japanInstant(date, minutesPerDay) };
  const piece = intersection(period, day);
  if (!piece) return undefined;
  const share = (ms: number) => (ms / (minutesPerDay * 60_000)) * 100;
  return {
    left: share(epochMs(piece.start) - epochMs(day.start)),
    width: share(epochMs(piece.end) - epochMs(piece.start)),
  };
}

/** The period between two chosen cells, whichever was chosen first. */
export function periodBetween(a: Instant, b: Instant, stepMinutes: number): Period {
  return { start: earlier(a, b), end: plusMinutes(later(a, b), stepMinutes) };
}
