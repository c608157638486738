import { type PointerEvent, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { CalendarEntry } from '../api.ts';
import {
  chosenSlot,
  type Cursor,
  type Doing,
  finish,
  moveCursor,
  pressKey,
  takeUp,
  type Wish,
  type World,
} from './acts.ts';

/** How far a pointer goes before it drags; below that it was a click. */
const dragPixels = 5;

export interface BarHandlers {
  readonly onPointerDown: (event: PointerEvent<HTMLElement>, entry: CalendarEntry) => void;
  readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerUp: () => void;
  readonly onPointerCancel: () => void;
  readonly onClick: (entry: CalendarEntry) => void;
}

/** Keys and pointers on a timeline. `cursorAt` says which step lies under a point of the screen. */
export function usePlanner(options: {
  readonly first: Cursor;
  readonly world: World;
  readonly cursorAt: (x: number, y: number, moving?: CalendarEntry) => Cursor | undefined;
  readonly onWish: (wish: Wish) => void;
}) {
  const { first, world, cursorAt, onWish } = options;
  const [doing, setDoing] = useState<Doing>({ cursor: first, act: { kind: 'looking' } });
  const dragged = useRef(false);
  const grabbed = useRef<{ entry: CalendarEntry; at: Cursor; x: number; y: number } | null>(null);
  const take = (next: { doing: Doing; wish?: Wish }) => {
    setDoing(next.doing);
    if (next.wish) onWish(next.wish);
  };

  /** True when the key meant something. */
  const onKey = (key: string): boolean => {
    const next = pressKey(doing, key, world);
    if (next) take(next);
    return next !== undefined;
  };
  const giveUp = () => setDoing({ cursor: doing.cursor, act: { kind: 'looking' } });

  /** For the bars: dragging moves, a click opens. Touch only opens, because it scrolls. */
  const barHandlers: BarHandlers = {
    onPointerDown: (event: PointerEvent<HTMLElement>, entry: CalendarEntry) => {
      if (event.pointerType === 'touch' || event.button !== 0 || !world.mayMove(entry)) return;
      const at = cursorAt(event.clientX, event.clientY);
      if (!at) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      dragged.current = false;
      grabbed.current = { entry, at, x: event.clientX, y: event.clientY };
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      const grab = grabbed.current;
      if (!grab) return;
      const far = Math.hypot(event.clientX - grab.x, event.clientY - grab.y) >= dragPixels;
      if (doing.act.kind !== 'moving' && !far) return;
      const cursor = cursorAt(event.clientX, event.clientY, grab.entry);
      const start = doing.act.kind === 'moving' ? doing : takeUp(grab.entry, grab.at);
      dragged.current = true;
      if (cursor) setDoing(moveCursor(start, cursor, world));
    },
    onPointerUp: () => {
      const grab = grabbed.current;
      grabbed.current = null;
      if (!grab) return;
      if (doing.act.kind === 'moving') take(finish(doing, world));
    },
    onPointerCancel: () => {
      grabbed.current = null;
      giveUp();
    },
    /** The browser says click after a drag, too. */
    onClick: ({ reservationId }: CalendarEntry) => {
      if (reservationId && !dragged.current) onWish({ kind: 'open', reservationId });
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
  };
}
export type Planner = ReturnType<typeof usePlanner>;
