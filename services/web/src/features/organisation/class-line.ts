import { daysFrom } from '@kyoyo/contracts';

/** Where classes lie on a line of days. Pure. */

interface Dated {
  readonly validFrom: string;
  readonly validTo: string | null;
}

export interface DayWindow {
  readonly from: string;
  readonly to: string;
}

const pastDaysMax = 730;
const comingDaysMin = 365;
const comingDaysMax = 3_650;

const earlier = (a: string, b: string): string => (a < b ? a : b);
const later = (a: string, b: string): string => (a > b ? a : b);

/** From two years ago, or when the first class began, to a while after the last one ends. */
export function windowAround(periods: readonly Dated[], today: string): DayWindow {
  const first = periods.reduce((from, period) => earlier(from, period.validFrom), today);
  const last = periods.reduce(
    (to, { validFrom, validTo }) => later(to, daysFrom(validTo ?? validFrom, comingDaysMin)),
    daysFrom(today, comingDaysMin),
  );
  return {
    from: later(first, daysFrom(today, -pastDaysMax)),
    to: earlier(last, daysFrom(today, comingDaysMax)),
  };
}

const dayOf = (date: string): number => Date.parse(`${date}T00:00:00Z`) / 86_400_000;

/** In percent of the window's width. */
export const placeIn = ({ from, to }: DayWindow, date: string): number =>
  ((dayOf(date) - dayOf(from)) / (dayOf(to) - dayOf(from))) * 100;

/** Those that reach into the window, cut at its ends. */
export function barsOf<Period extends Dated>(periods: readonly Period[], window: DayWindow) {
  return periods.flatMap((period) => {
    const from = later(period.validFrom, window.from);
    const to = earlier(period.validTo ?? window.to, window.to);
    if (from >= to) return [];
    const left = placeIn(window, from);
    return [{ period, left, width: placeIn(window, to) - left }];
  });
}
