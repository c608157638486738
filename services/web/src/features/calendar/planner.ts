import { type PointerEvent, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { CalendarEntry } from '../../api.ts';
import {
  chosenSlot,
  type Cursor,
  type Doing,
  finish,
  moveCursor,
  pressKey,
  takeHold,
  takeUp,
  takeUpInPlace,
  type Wish,
  wishFor,
  type World,
} from './acts.ts';
import type { Grip } from './bookings.ts';
import type { Part } from './geometry.ts';

/** How far a pointer goes before it drags; below that it was a click. */
const dragPixels = 5;
/** How near to its end a bar is held by that end; of a short bar, a quarter at most. */
const edgePixels = 8;
/** How long a finger rests on a bar to take it up; a shorter touch opens it, or scrolls. */
const restMs = 450;

export interface BarHandlers {
  readonly onPointerDown: (event: PointerEvent<HTMLElement>, entry: CalendarEntry) => void;
  readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerUp: () => void;
  readonly onPointerCancel: () => void;
  readonly onClick: (entry: CalendarEntry) => void;
}

/** Of what a finger has taken up; it is put down, or given up, by the buttons of the hint. */
export interface DraftHandlers {
  readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerUp: () => void;
}

interface Grab {
  readonly entry: CalendarEntry;
  readonly part: Part;
  readonly at: Cursor;
  readonly x: number;
  readonly y: number;
}

/** Keys and pointers on a timeline. `cursorAt` says which step lies under a point of the screen. */
export function usePlanner(options: {
  readonly first: Cursor;
  readonly world: World;
  /** Which way time runs on the screen. */
  readonly along: 'x' | 'y';
  readonly cursorAt: (x: number, y: number, moving?: CalendarEntry) => Cursor | undefined;
  readonly onWish: (wish: Wish) => void;
}) {
  const { first, world, along, cursorAt, onWish } = options;
  const [doing, setDoing] = useState<Doing>({ cursor: first, act: { kind: 'looking' } });
  const dragged = useRef(false);
  const grabbed = useRef<Grab | null>(null);
  const pressedAt = useRef<Cursor | undefined>(undefined);
  const resting = useRef<ReturnType<typeof setTimeout>>(undefined);
  const take = (next: { doing: Doing; wish?: Wish }) => {
    setDoing(next.doing);
    if (next.wish) onWish(next.wish);
  };

  /** True when the key meant something. */
  const onKey = (key: string, shift: boolean): boolean => {
    const next = pressKey(doing, key, world, shift);
    if (next) take(next);
    return next !== undefined;
  };
  const giveUp = () => setDoing({ cursor: doing.cursor, act: { kind: 'looking' } });

  /** A finger that scrolls or lifts before long has not taken anything up. */
  const takeUpAfterRest = (entry: CalendarEntry) => {
    dragged.current = false;
    clearTimeout(resting.current);
    const grip = world.gripOf(entry);
    if (!grip) return;
    resting.current = setTimeout(() => {
      dragged.current = true;
      setDoing(takeUpInPlace(entry, grip, world));
    }, restMs);
  };
  const draftHandlers: DraftHandlers = {
    onPointerDown: (event) => {
      if (doing.act.kind !== 'moving') return;
      const { entry, to } = doing.act.move;
      const at = cursorAt(event.clientX, event.clientY);
      const part = ((event.target as HTMLElement).dataset['part'] ?? 'whole') as Part;
      if (!at) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      const here = { ...at, instrumentId: to.instrumentId };
      grabbed.current = { entry, part, at: here, x: event.clientX, y: event.clientY };
      setDoing(takeHold(doing, part, world, here));
    },
    onPointerMove: (event) => {
      const grab = grabbed.current;
      const at = grab && cursorAt(event.clientX, event.clientY);
      // A finger keeps to one row: what it holds would be drawn anew in another, and let go.
      if (at) setDoing(moveCursor(doing, { ...at, instrumentId: grab.at.instrumentId }, world));
    },
    onPointerUp: () => {
      grabbed.current = null;
    },
  };

  /** For the bars: dragging moves, or an end of it alone; a click opens. A finger rests first. */
  const barHandlers: BarHandlers = {
    onPointerDown: (event: PointerEvent<HTMLElement>, entry: CalendarEntry) => {
      if (event.pointerType === 'touch') return takeUpAfterRest(entry);
      const part = partAt(event, along);
      const at = cursorAt(event.clientX, event.clientY);
      pressedAt.current = at;
      if (event.button !== 0 || !at || !part || !world.gripOf(entry)) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      dragged.current = false;
      grabbed.current = { entry, part, at, x: event.clientX, y: event.clientY };
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      const grab = grabbed.current;
      if (!grab) return;
      const far = Math.hypot(event.clientX - grab.x, event.clientY - grab.y) >= dragPixels;
      if (doing.act.kind !== 'moving' && !far) return;
      const cursor = cursorAt(event.clientX, event.clientY, grab.entry);
      const start = doing.act.kind === 'moving' ? doing : takeUp(grab.entry, grab.at, grab.part);
      dragged.current = true;
      if (cursor) setDoing(moveCursor(start, cursor, world));
    },
    onPointerUp: () => {
      clearTimeout(resting.current);
      const grab = grabbed.current;
      grabbed.current = null;
      if (!grab) return;
      if (doing.act.kind === 'moving') take(finish(doing, world));
    },
    onPointerCancel: () => {
      clearTimeout(resting.current);
      if (!grabbed.current) return;
      grabbed.current = null;
      giveUp();
    },
    /** The browser says click after a drag, too. */
    onClick: (entry: CalendarEntry) => {
      const wish = dragged.current ? undefined : wishFor(entry);
      // Keys go on from the bar that the browser has given the focus.
      if (pressedAt.current && !dragged.current)
        setDoing(moveCursor(doing, pressedAt.current, world));
      pressedAt.current = undefined;
      if (wish) onWish(wish);
      dragged.current = false;
    },
  };
  const latest = useRef(barHandlers);
  useLayoutEffect(() => {
    latest.current = barHandlers;
  });
  // The same functions at every drawing, so that a bar that has not changed is not drawn again.
  const stableHandlers = useMemo<BarHandlers>(
    () => ({
      onPointerDown: (event, entry) => latest.current.onPointerDown(event, entry),
      onPointerMove: (event) => latest.current.onPointerMove(event),
      onPointerUp: () => latest.current.onPointerUp(),
      onPointerCancel: () => latest.current.onPointerCancel(),
      onClick: (entry) => latest.current.onClick(entry),
    }),
    [],
  );
  return {
    doing,
    chosen: chosenSlot(doing, world),
    moving: doing.act.kind === 'moving' ? doing.act.move : null,
    onKey,
    giveUp,
    /** Focus or pointer at a step, without any act of its own. */
    moveTo: (cursor: Cursor) => setDoing(moveCursor(doing, cursor, world)),
    choose: (anchor: Cursor) => setDoing({ cursor: anchor, act: { kind: 'choosing', anchor } }),
    finish: () => take(finish(doing, world)),
    barHandlers: stableHandlers,
    draftHandlers,
  };
}

/** What of a bar lies under the pointer; null where that cannot be held. */
function partAt(
  { currentTarget, clientX, clientY }: PointerEvent<HTMLElement>,
  along: 'x' | 'y',
): Part | null {
  const { grip = '', ends = '' } = currentTarget.dataset;
  const box = currentTarget.getBoundingClientRect();
  const [before, size] =
    along === 'x' ? [clientX - box.left, box.width] : [clientY - box.top, box.height];
  const edge = Math.min(edgePixels, size / 4);
  if (ends.includes('end') && size - before <= edge) return 'end';
  if (ends.includes('start') && before <= edge) return 'start';
  return grip === 'whole' ? 'whole' : null;
}

/** Which ends of a bar can be held: those that it really has here. */
export const endsOf = (grip: Grip, startsHere: boolean, endsHere: boolean): string =>
  [grip === 'whole' && startsHere && 'start', grip && endsHere && 'end'].filter(Boolean).join(' ');

export type Planner = ReturnType<typeof usePlanner>;
