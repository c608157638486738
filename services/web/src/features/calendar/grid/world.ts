import { type Instant, type Period, plusMinutes } from '@kyoyo/kernel';
import type { CalendarEntry } from '../../../api.ts';
import type { Cursor, Wish, World } from '../acts.ts';
import { type BookableInstrument, gripOf, isOpen, stepMinutesOf, takenBy } from '../bookings.ts';
import type { Knowledge } from '../../../live/knowledge.ts';
import { type Axis, shareOf, stepAt, stepStart } from '../geometry.ts';
import type { Moves } from '../moves.ts';

export interface TimeGridProps {
  readonly instrument: BookableInstrument;
  readonly axis: Axis;
  readonly entries: readonly CalendarEntry[];
  readonly staff: boolean;
  readonly now: Instant;
  readonly knowledge: Knowledge;
  /** Nothing can be done with what was. */
  readonly lookingBack: boolean;
  readonly nameOf: (entry: CalendarEntry) => string;
  readonly rowPixels: number;
  readonly onWish: (wish: Wish) => void;
  readonly moves: Moves;
}

/** Up and down are time, left and right are days; days stay within what is shown. */
export function gridWorld(props: TimeGridProps): World {
  const { instrument, axis, entries, staff, now } = props;
  const fixed = props.lookingBack || props.knowledge.is !== 'known';
  const { policy, units } = instrument;
  const stepMinutes = stepMinutesOf(policy);
  const stepAfter = (instant: Instant, steps: number): Instant =>
    stepStart(axis, stepAt(axis, shareOf(axis, instant), stepMinutes) + steps, stepMinutes);
  const each = (axis.toMinute - axis.fromMinute) / stepMinutes;
  const steps = { ArrowUp: -1, ArrowDown: 1, ArrowLeft: -each, ArrowRight: each };
  const cell = ({ at }: Cursor): Period => ({ start: at, end: plusMinutes(at, stepMinutes) });
  return {
    stepMinutesOf: () => stepMinutes,
    openingOf: () => policy.opening,
    next: (cursor, arrow) => {
      const at = stepAfter(cursor.at, steps[arrow]);
      const sideways = arrow === 'ArrowLeft' || arrow === 'ArrowRight';
      const sameTime = plusMinutes(cursor.at, Math.sign(steps[arrow]) * 1440);
      return { ...cursor, at: sideways && at !== sameTime ? cursor.at : at };
    },
    entryAt: (cursor) => {
      const there = entries.filter(({ mine, period }) => mine && covers(period as Period, cursor));
      return there[0] ?? takenBy(entries, units, cell(cursor));
    },
    isFree: (cursor) =>
      !fixed && isOpen(policy, cell(cursor), now) && !takenBy(entries, units, cell(cursor)),
    gripOf: (entry) => (fixed ? null : gripOf(entry, staff, now)),
    stepAt: (_, instant) => stepAfter(instant, 0),
  };
}

const covers = ({ start, end }: Period, { at }: Cursor): boolean => start <= at && at < end;
