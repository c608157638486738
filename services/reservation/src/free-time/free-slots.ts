import { openPeriods, type BookingPolicy } from '@kyoyo/contracts';
import {
  earlier,
  epochMs,
  freePeriods,
  fromEpochMs,
  type Instant,
  isForward,
  later,
  type Period,
  plusMinutes,
} from '@kyoyo/kernel';
import { type Margins, withMargins } from './availability.ts';
import type { Stretch } from './first-gaps.ts';
import { assignmentOf, choose, type Need } from './needs.ts';

export interface FreeSlot {
  readonly unit: number;
  readonly period: Period;
}

/** A use of so many minutes that begins as near as may be to `start`. */
export interface WantedTime {
  readonly start: Instant;
  readonly minutes: number;
}

const searchDaysBefore = 1;
const searchDaysAfter = 13;

/** The window in which a search around `start` looks for free time. */
export function searchWindow(start: Instant, now: Instant, policy: BookingPolicy): Period {
  return {
    start: later(
      plusMinutes(now, policy.leadMinutes),
      plusMinutes(start, -searchDaysBefore * 1440),
    ),
    end: earlier(
      plusMinutes(start, searchDaysAfter * 1440),
      plusMinutes(now, policy.horizonDays * 1440),
    ),
  };
}

/** Instants at which a use may begin; both ends can be chosen. */
export interface Starts {
  readonly firstMs: number;
  readonly lastMs: number;
}

/**
 * Periods in the window that can be booked, nearest to what is wanted first, at most `limit`, each
 * start once. `needs` must know what is taken in the window and its margins.
 */
export function nearestFreeSlots(
  policy: BookingPolicy,
  needs: readonly Need[],
  wanted: WantedTime,
  { window, margins, limit }: { window: Period; margins: Margins; limit: number },
): FreeSlot[] {
  if (!isForward(window)) return [];
  const lengthMs = wanted.minutes * 60_000;
  let starts = startsWhileOpen(policy, window, lengthMs);
  const wide = withMargins(window, margins);
  for (const { members } of needs) {
    const free = members.flatMap(({ taken }) => freePeriods(wide, taken));
    starts = commonStarts(
      starts,
      free.map((period) => startsWithin(stretchOf(period), lengthMs, margins)),
    );
  }
  const wantedMs = epochMs(wanted.start);
  return nearestOnGrid(starts, wantedMs, policy)
    .slice(0, limit)
    .map((startMs) => slotFrom(fromEpochMs(startMs), needs, wanted.minutes, margins));
}

function slotFrom(
  start: Instant,
  needs: readonly Need[],
  minutes: number,
  margins: Margins,
): FreeSlot {
  const period = { start, end: plusMinutes(start, minutes) };
  const chosen = choose(needs, withMargins(period, margins)).filter((one) => one !== undefined);
  return { unit: assignmentOf(chosen).unit, period };
}

const stretchOf = ({ start, end }: Period): Stretch => ({
  fromMs: epochMs(start),
  toMs: epochMs(end),
});

/** Starts from which a use of this length, with its margins, lies in the stretch. */
export const startsWithin = (
  { fromMs, toMs }: Stretch,
  lengthMs: number,
  { before, after }: Margins,
): Starts => ({
  firstMs: fromMs + before * 60_000,
  lastMs: toMs - after * 60_000 - lengthMs,
});

/** Starts from which the whole use lies in opening hours; overnight, its two ends. */
export function startsWhileOpen(policy: BookingPolicy, window: Period, lengthMs: number): Starts[] {
  const open = openPeriods(policy, window).map(stretchOf);
  const exact = { before: 0, after: 0 };
  const during = open.map((stretch) => startsWithin(stretch, lengthMs, exact));
  if (!policy.overnight) return during;
  const across = open.flatMap((from, index) =>
    open.slice(index + 1).map((to) => ({
      firstMs: Math.max(from.fromMs, to.fromMs - lengthMs),
      lastMs: Math.min(from.toMs - 1, to.toMs - lengthMs),
    })),
  );
  return [...during, ...across];
}

export const commonStarts = (some: readonly Starts[], others: readonly Starts[]): Starts[] =>
  some
    .flatMap((one) =>
      others.map((other) => ({
        firstMs: Math.max(one.firstMs, other.firstMs),
        lastMs: Math.min(one.lastMs, other.lastMs),
      })),
    )
    .filter(({ firstMs, lastMs }) => firstMs <= lastMs);

/** Of each of these starts the instant of the grid that is nearest to the wanted one, in order. */
export function nearestOnGrid(
  starts: readonly Starts[],
  wantedMs: number,
  { granularityMinutes }: Pick<BookingPolicy, 'granularityMinutes'>,
): number[] {
  const gridMs = granularityMinutes * 60_000;
  const nearest = starts.flatMap(({ firstMs, lastMs }) => {
    const first = Math.ceil(firstMs / gridMs) * gridMs;
    const last = Math.floor(lastMs / gridMs) * gridMs;
    if (last < first) return [];
    return [Math.min(Math.max(Math.round(wantedMs / gridMs) * gridMs, first), last)];
  });
  return [...new Set(nearest)].toSorted((a, b) => Math.abs(a - wantedMs) - Math.abs(b - wantedMs));
}
