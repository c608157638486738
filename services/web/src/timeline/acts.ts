import type { Instant, Period } from '@kyoyo/kernel';
import type { CalendarEntry } from '../api.ts';
import { isSameSlot, type Move, type Slot, slotOf } from './bookings.ts';
import { keptOpen, minutesBetween, movedBy, periodBetween } from './geometry.ts';

/** What a person does on a timeline, by keys or by pointer. Pure: the same for every view. */

/** A step of the grid on one instrument. */
export interface Cursor {
  readonly instrumentId: string;
  readonly at: Instant;
}

export type Act =
  | { readonly kind: 'looking' }
  | { readonly kind: 'choosing'; readonly anchor: Cursor }
  /** `origin` is where it was taken up; how far the cursor is from there is how far it moves. */
  | { readonly kind: 'moving'; readonly origin: Cursor; readonly move: Move };

export interface Doing {
  readonly cursor: Cursor;
  readonly act: Act;
}

export type Arrow = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight';

/** What leaves the timeline: a period to book, a booking to move, or one to look at. */
export type Wish =
  | { readonly kind: 'book'; readonly slot: Slot; readonly exact: boolean }
  | { readonly kind: 'move'; readonly move: Move }
  | { readonly kind: 'open'; readonly reservationId: string };

/** The view's side: its arrows, and what is where. */
export interface World {
  readonly stepMinutesOf: (instrumentId: string) => number;
  readonly openingOf: (instrumentId: string) => { fromMinute: number; toMinute: number };
  /** One step on; the same cursor at the edge. A booking stays within its institution. */
  readonly next: (cursor: Cursor, arrow: Arrow, moving: CalendarEntry | undefined) => Cursor;
  readonly entryAt: (cursor: Cursor) => CalendarEntry | undefined;
  readonly isFree: (cursor: Cursor) => boolean;
  readonly mayMove: (entry: CalendarEntry) => boolean;
  /** The step that a booking begins in. */
  readonly stepOf: (entry: CalendarEntry) => Instant;
}

const looking: Act = { kind: 'looking' };

/** Takes a booking up at this step, to be moved. */
export const takeUp = (entry: CalendarEntry, origin: Cursor): Doing => ({
  cursor: origin,
  act: { kind: 'moving', origin, move: { entry, to: slotOf(entry) } },
});

/** The cursor goes elsewhere, and with it what is being chosen or moved. */
export function moveCursor({ act }: Doing, cursor: Cursor, world: World): Doing {
  if (act.kind === 'choosing' && cursor.instrumentId !== act.anchor.instrumentId) {
    return { cursor, act: looking };
  }
  if (act.kind !== 'moving') return { cursor, act };
  const { origin, move } = act;
  const by = minutesBetween(origin.at, cursor.at);
  const { instrumentId } = cursor;
  const to = movedBy(move.entry.period as Period, by);
  const period = by === 0 ? to : keptOpen(to, world.openingOf(instrumentId));
  const moved = { entry: move.entry, to: { instrumentId, period } };
  return { cursor, act: { kind: 'moving', origin, move: moved } };
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
 * and Enter opens it; a booking taken up is put down by Enter or Space. Escape gives up. Undefined
 * for a key that means nothing here.
 */
export function pressKey(
  doing: Doing,
  key: string,
  world: World,
): { doing: Doing; wish?: Wish } | undefined {
  const { cursor, act } = doing;
  if (arrows.includes(key)) {
    const moving = act.kind === 'moving' ? act.move.entry : undefined;
    return { doing: moveCursor(doing, world.next(cursor, key as Arrow, moving), world) };
  }
  if (key === 'Escape') {
    if (act.kind === 'looking') return undefined;
    const back = act.kind === 'moving' ? act.origin : act.anchor;
    return { doing: { cursor: back, act: looking } };
  }
  if (key !== ' ' && key !== 'Enter') return undefined;
  if (act.kind !== 'looking') return finish(doing, world);
  const entry = world.entryAt(cursor);
  if (entry) {
    if (key === ' ' && world.mayMove(entry)) {
      return { doing: takeUp(entry, { ...cursor, at: world.stepOf(entry) }) };
    }
    const { reservationId } = entry;
    return { doing, ...(reservationId && { wish: { kind: 'open', reservationId } }) };
  }
  return world.isFree(cursor)
    ? { doing: { cursor, act: { kind: 'choosing', anchor: cursor } } }
    : { doing };
}
