import { type Instant, plusMinutes, systemClock } from '@kyoyo/kernel';
import type { CalendarEntry } from '../../api.ts';
import { type Grip, isAwaitable, isSameSlot, type Move, type Slot, slotOf } from './bookings.ts';
import {
  keptOpen,
  minutesBetween,
  movedBy,
  type Part,
  periodBetween,
  resized,
} from './geometry.ts';

/** What a person does on a timeline, by keys or by pointer. Pure: the same for every view. */

/** A step of the grid on one instrument. */
export interface Cursor {
  readonly instrumentId: string;
  readonly at: Instant;
}

export type Act =
  | { readonly kind: 'looking' }
  | { readonly kind: 'choosing'; readonly anchor: Cursor }
  /** How far the cursor is from `origin` is how far the part that is held goes from `from`. */
  | {
      readonly kind: 'moving';
      readonly part: Part;
      readonly origin: Cursor;
      readonly from: Slot;
      readonly move: Move;
    };

export interface Doing {
  readonly cursor: Cursor;
  readonly act: Act;
}

export type Arrow = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight';

/** What leaves the timeline: a period to book, a booking to move, or one to look at. */
export type Wish =
  | { readonly kind: 'book'; readonly slot: Slot; readonly exact: boolean }
  | { readonly kind: 'move'; readonly move: Move }
  | { readonly kind: 'open'; readonly reservationId: string }
  /** What others have. */
  | { readonly kind: 'wait'; readonly slot: Slot };

/** What one can do with a booking by a click or key: look at one's own, wait for another's. */
export function wishFor(entry: CalendarEntry, now: Instant = systemClock()): Wish | undefined {
  const { reservationId } = entry;
  if (reservationId) return { kind: 'open', reservationId };
  return isAwaitable(entry, now) ? { kind: 'wait', slot: slotOf(entry) } : undefined;
}

/** The view's side: its arrows, and what is where. */
export interface World {
  readonly stepMinutesOf: (instrumentId: string) => number;
  readonly openingOf: (instrumentId: string) => { fromMinute: number; toMinute: number };
  /** One step on; the same cursor at the edge. A booking stays within its institution. */
  readonly next: (cursor: Cursor, arrow: Arrow, moving: CalendarEntry | undefined) => Cursor;
  readonly entryAt: (cursor: Cursor) => CalendarEntry | undefined;
  readonly isFree: (cursor: Cursor) => boolean;
  readonly gripOf: (entry: CalendarEntry) => Grip;
  /** The step that this instant of the instrument lies in. */
  readonly stepAt: (instrumentId: string, at: Instant) => Instant;
}

const looking: Act = { kind: 'looking' };

/** Takes a booking up at this step: all of it to be moved, or one end to change its length. */
export const takeUp = (entry: CalendarEntry, origin: Cursor, part: Part): Doing =>
  holding({ entry, to: slotOf(entry) }, origin, part);

/** What is already taken up goes on from where it is now, held by this part. */
const holding = (move: Move, origin: Cursor, part: Part): Doing => ({
  cursor: origin,
  act: { kind: 'moving', part, origin, from: move.to, move },
});

/** The part that keys or a finger take hold of, and the step that it lies in. */
export function takeHold(doing: Doing, part: Part, world: World, origin?: Cursor): Doing {
  const { act } = doing;
  if (act.kind !== 'moving' || (act.part === part && !origin)) return doing;
  const held = world.gripOf(act.move.entry) === 'end' ? 'end' : part;
  return holding(act.move, origin ?? cursorOf(act.move.to, held, world), held);
}

/** The step that this part of a slot lies in; the end lies in the step before it. */
const cursorOf = ({ instrumentId, period }: Slot, part: Part, world: World): Cursor => ({
  instrumentId,
  at: world.stepAt(instrumentId, part === 'end' ? plusMinutes(period.end, -1) : period.start),
});

/** Takes a booking up where it is: by its end where it runs already, else all of it. */
export const takeUpInPlace = (entry: CalendarEntry, grip: Grip, world: World): Doing => {
  const part = grip === 'end' ? 'end' : 'whole';
  return takeUp(entry, cursorOf(slotOf(entry), part, world), part);
};

/** The cursor goes elsewhere, and with it what is being chosen or moved. */
export function moveCursor({ act }: Doing, cursor: Cursor, world: World): Doing {
  if (act.kind === 'choosing' && cursor.instrumentId !== act.anchor.instrumentId) {
    return { cursor, act: looking };
  }
  if (act.kind !== 'moving') return { cursor, act };
  const { part, origin, from, move } = act;
  const by = minutesBetween(origin.at, cursor.at);
  const instrumentId = part === 'whole' ? cursor.instrumentId : from.instrumentId;
  const hours = world.openingOf(instrumentId);
  let { period } = from;
  if (by !== 0) {
    period =
      part === 'whole'
        ? keptOpen(movedBy(period, by), hours)
        : resized(period, part, by, hours, world.stepMinutesOf(instrumentId));
  }
  return {
    cursor: { ...cursor, instrumentId },
    act: { ...act, move: { entry: move.entry, to: { instrumentId, period } } },
  };
}

/** The period that is being chosen, from its first step to the cursor's. */
export function chosenSlot({ cursor, act }: Doing, world: World): Slot | null {
  if (act.kind !== 'choosing') return null;
  const { instrumentId } = cursor;
  const minutes = world.stepMinutesOf(instrumentId);
  return { instrumentId, period: periodBetween(act.anchor.at, cursor.at, minutes) };
}

/** Ends what is being done and says what is wished for. */
export function finish(doing: Doing, world: World): { doing: Doing; wish?: Wish } {
  const { cursor, act } = doing;
  const over = { cursor, act: looking };
  if (act.kind === 'moving') {
    const changed = !isSameSlot(act.move.to, slotOf(act.move.entry));
    return { doing: over, ...(changed && { wish: { kind: 'move', move: act.move } }) };
  }
  const slot = chosenSlot(doing, world);
  if (act.kind !== 'choosing' || !slot) return { doing: over };
  return { doing: over, wish: { kind: 'book', slot, exact: act.anchor.at !== cursor.at } };
}

const arrows: readonly string[] = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'];

/**
 * Arrows go; Space on free time chooses its start and then its end; on a booking Space takes it up
 * and Enter opens it; a booking taken up is put down by Enter or Space, and Shift with the arrows
 * makes it longer or shorter. Escape gives up. Undefined for a key that means nothing here.
 */
export function pressKey(
  doing: Doing,
  key: string,
  world: World,
  shift = false,
): { doing: Doing; wish?: Wish } | undefined {
  const { cursor, act } = doing;
  if (arrows.includes(key)) {
    const held = takeHold(doing, shift ? 'end' : 'whole', world);
    const moving = act.kind === 'moving' ? act.move.entry : undefined;
    return { doing: moveCursor(held, world.next(held.cursor, key as Arrow, moving), world) };
  }
  if (key === 'Escape') {
    if (act.kind === 'looking') return undefined;
    const back =
      act.kind === 'moving' ? cursorOf(slotOf(act.move.entry), 'whole', world) : act.anchor;
    return { doing: { cursor: back, act: looking } };
  }
  if (key !== ' ' && key !== 'Enter') return undefined;
  if (act.kind !== 'looking') return finish(doing, world);
  const entry = world.entryAt(cursor);
  if (entry) {
    const grip = world.gripOf(entry);
    if (key === ' ' && grip) return { doing: takeUpInPlace(entry, grip, world) };
    const wish = wishFor(entry);
    return wish ? { doing, wish } : { doing };
  }
  return world.isFree(cursor)
    ? { doing: { cursor, act: { kind: 'choosing', anchor: cursor } } }
    : { doing };
}
