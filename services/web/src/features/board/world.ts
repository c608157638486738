import { type Instant, type Period, plusMinutes, systemClock } from '@kyoyo/kernel';
import type { CalendarEntry, Instrument } from '../../api.ts';
import type { Cursor, Wish, World } from '../calendar/acts.ts';
import {
  entriesWith,
  gripOf,
  isBookable,
  isOpen,
  stepMinutesOf,
  takenBy,
} from '../calendar/bookings.ts';
import type { Knowledge } from '../../live/knowledge.ts';
import { type Axis, shareOf, stepAt, stepStart } from '../calendar/geometry.ts';
import type { Moves } from '../calendar/moves.ts';
import type { Names } from '../calendar/queries.ts';
import { entriesOf, type Schedule } from '../calendar/schedule.ts';

const allDay = { fromMinute: 0, toMinute: 1440 };
const stepMinutesWithoutPolicy = 30;

export interface TimeBoardProps {
  readonly title: string;
  readonly instruments: readonly Instrument[];
  readonly axis: Axis;
  readonly schedule: Schedule | undefined;
  readonly knowledge: Knowledge;
  readonly names: Names;
  readonly moves: Moves;
  readonly staffAt: (institutionId: string) => boolean;
  /** Whether each row says how much of its day is booked. */
  readonly useShown: boolean;
  readonly institutionsShown: boolean;
  /** When all of them are free; null where nobody asks. */
  readonly common: readonly Period[] | null;
  /** Nothing can be done with what was. */
  readonly lookingBack: boolean;
  readonly onWish: (wish: Wish) => void;
}

/** Left and right are time, up and down are instruments; a booking stays in its institution. */
export function boardWorld(
  props: Pick<
    TimeBoardProps,
    'instruments' | 'axis' | 'schedule' | 'knowledge' | 'moves' | 'staffAt' | 'lookingBack'
  >,
): World {
  const { instruments, axis, schedule, moves, staffAt } = props;
  const fixed = props.lookingBack || props.knowledge.is !== 'known';
  const instrumentOf = (id: string) => instruments.find((instrument) => instrument.id === id);
  const entries = (id: string) => entriesWith(entriesOf(schedule, id), moves.pending, id);
  const stepOfPolicy = (id: string): number => {
    const policy = instrumentOf(id)?.policy;
    return policy ? stepMinutesOf(policy) : stepMinutesWithoutPolicy;
  };
  const stepped = (id: string, instant: Instant, steps: number): Instant => {
    const minutes = stepOfPolicy(id);
    return stepStart(axis, stepAt(axis, shareOf(axis, instant), minutes) + steps, minutes);
  };
  const cell = ({ instrumentId, at }: Cursor): Period => ({
    start: at,
    end: plusMinutes(at, stepOfPolicy(instrumentId)),
  });
  const neighbour = (id: string, by: number, moving: CalendarEntry | undefined) => {
    const institution = moving && instrumentOf(moving.instrumentId)?.institution.id;
    const rows = instruments.filter((one) => !institution || one.institution.id === institution);
    const index = rows.findIndex((one) => one.id === id);
    return rows[Math.min(Math.max(index + by, 0), rows.length - 1)]?.id ?? id;
  };
  return {
    stepMinutesOf: stepOfPolicy,
    openingOf: (id) => instrumentOf(id)?.policy?.opening ?? allDay,
    next: (cursor, arrow, moving) => {
      const { instrumentId, at } = cursor;
      if (arrow === 'ArrowLeft') return { instrumentId, at: stepped(instrumentId, at, -1) };
      if (arrow === 'ArrowRight') return { instrumentId, at: stepped(instrumentId, at, 1) };
      const id = neighbour(instrumentId, arrow === 'ArrowUp' ? -1 : 1, moving);
      return { instrumentId: id, at: stepped(id, at, 0) };
    },
    entryAt: (cursor) => {
      const there = entries(cursor.instrumentId).filter(
        ({ period }) => period.start <= cursor.at && cursor.at < period.end,
      );
      const units = instrumentOf(cursor.instrumentId)?.units ?? 1;
      const mine = there.find((entry) => entry.mine);
      return mine ?? takenBy(entries(cursor.instrumentId), units, cell(cursor));
    },
    isFree: (cursor) => {
      const instrument = instrumentOf(cursor.instrumentId);
      if (fixed || !instrument || !isBookable(instrument)) return false;
      const taken = takenBy(entries(instrument.id), instrument.units, cell(cursor));
      return isOpen(instrument.policy, cell(cursor), systemClock()) && !taken;
    },
    gripOf: (entry) => {
      if (fixed) return null;
      const institution = instrumentOf(entry.instrumentId)?.institution.id;
      return gripOf(entry, institution !== undefined && staffAt(institution), systemClock());
    },
    stepAt: (id, at) => stepped(id, at, 0),
  };
}
