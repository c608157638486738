import type { Day } from './days.ts';
import type { Use } from './list.ts';

interface Season {
  /** Month and day, both inclusive. */
  readonly from: string;
  readonly to: string;
  readonly factor: number;
}

/** The first that fits counts. */
const seasons: readonly Season[] = [
  { from: '12-29', to: '12-31', factor: 0.3 },
  { from: '01-01', to: '01-03', factor: 0.2 },
  // Theses are due.
  { from: '01-08', to: '02-15', factor: 1.35 },
  { from: '03-20', to: '04-10', factor: 0.75 },
  { from: '04-29', to: '05-05', factor: 0.5 },
  { from: '08-11', to: '08-17', factor: 0.4 },
  { from: '10-15', to: '12-20', factor: 1.15 },
];

const ofWeekday = [1, 1.1, 1.15, 1.1, 1, 0.65, 0.5];

/** How many bookings there are on an instrument that is asked for as usual, against a usual day. */
export function busyOn({ date, weekday }: Day, use: Use): number {
  const day = date.slice(5);
  const season = seasons.find(({ from, to }) => from <= day && day <= to)?.factor ?? 1;
  // Who works alone comes at weekends, too.
  const alone = use === 'open' && weekday > 5 ? 1.35 : 1;
  return season * (ofWeekday[weekday - 1] ?? 1) * alone;
}
