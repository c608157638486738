import { overlaps, type Period } from '@kyoyo/kernel';
import type { CalendarEntry } from '../../api.ts';

/** What is taken, by instrument: a row is drawn anew only when its own list is another one. */
export type Schedule = Readonly<Record<string, readonly CalendarEntry[]>>;

const none: readonly CalendarEntry[] = [];
export const entriesOf = (schedule: Schedule | undefined, instrumentId: string) =>
  schedule?.[instrumentId] ?? none;

/** Names one bar: nothing else begins then on that unit. */
export interface Place {
  readonly instrumentId: string;
  readonly unit: number;
  readonly start: string;
}

/** An entry without a status keeps the one that it had. */
type Put = Omit<CalendarEntry, 'status'> & {
  readonly status?: CalendarEntry['status'] | undefined;
};

/** What one event changes in calendars: what goes, and what comes or becomes another. */
export interface CalendarChange {
  readonly removes?: readonly Place[] | undefined;
  readonly puts?: readonly Put[] | undefined;
}

const keyOf = ({ instrumentId, unit, start }: Place): string => `${instrumentId} ${unit} ${start}`;
const placeOf = (entry: Put): string => keyOf({ ...entry, start: entry.period.start });

/** The schedule of a window after a change; only the rows concerned are other ones. Pure. */
export function changed(
  schedule: Schedule,
  window: Period,
  { removes = [], puts = [] }: CalendarChange,
): Schedule {
  const left = new Set([...removes.map(keyOf), ...puts.map(placeOf)]);
  const concerned = [...removes, ...puts].map(({ instrumentId }) => instrumentId);
  const rows = Object.entries(schedule).filter(([id]) => concerned.includes(id));
  const before = rows.flatMap(([, row]) => row).filter((entry) => left.has(placeOf(entry)));
  const coming = puts
    .filter(({ period }) => overlaps(period as Period, window))
    .map((put) => ({ ...put, status: put.status ?? before[0]?.status ?? 'confirmed' }));
  const after = rows.map(([id, row]) => [
    id,
    [
      ...row.filter((entry) => !left.has(placeOf(entry))),
      ...coming.filter(({ instrumentId }) => instrumentId === id),
    ],
  ]);
  return rows.length === 0 ? schedule : { ...schedule, ...Object.fromEntries(after) };
}
