import type { BookingPolicy } from '@kyoyo/contracts';
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
import { assignmentOf, choose, type Need } from './needs.ts';
import { openPeriods } from './opening-hours.ts';

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

/** Both ends can be chosen. */
interface Starts {
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
    const fits = free.map((period) => startsWithin(period, lengthMs, margins));
    starts = commonStarts(starts, fits);
  }
  const wantedMs = epochMs(wanted.start);
  const gridMs = policy.granularityMinutes * 60_000;
  const nearest = new Set(starts.flatMap((one) => nearestOnGrid(one, wantedMs, gridMs) ?? []));
  return [...nearest]
    .toSorted((a, b) => Math.abs(a - wantedMs) - Math.abs(b - wantedMs))
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

const startsWithin = (free: Period, lengthMs: number, { before, after }: Margins): Starts => ({
  firstMs: epochMs(free.start) + before * 60_000,
  lastMs: epochMs(free.end) - after * 60_000 - lengthMs,
});

/** Starts from which the whole use lies in opening hours; overnight, its two ends. */
function startsWhileOpen(policy: BookingPolicy, window: Period, lengthMs: number): Starts[] {
  const open = openPeriods(policy, window);
  const exact = { before: 0, after: 0 };
  const during = open.map((stretch) => startsWithin(stretch, lengthMs, exact));
  if (!policy.overnight) return during;
  const across = open.flatMap((from, index) =>
    open.slice(index + 1).map((to) => ({
      firstMs: Math.max(epochMs(from.start), epochMs(to.start) - lengthMs),
      lastMs: Math.min(epochMs(from.end) - 1, epochMs(to.end) - lengthMs),
    })),
  );
  return [...during, ...across];
}

const commonStarts = (some: readonly Starts[], others: readonly Starts[]): Starts[] =>
  some
    .flatMap((one) =>
      others.map((other) => ({
        firstMs: Math.max(one.firstMs, other.firstMs),
        lastMs: Math.min(one.lastMs, other.lastMs),
      })),
    )
    .filter(({ firstMs, lastMs }) => firstMs <= lastMs);

/** The instant of the grid that is nearest to the wanted one, among these starts. */
function nearestOnGrid(
  { firstMs, lastMs }: Starts,
  wantedMs: number,
  gridMs: number,
): number | undefined {
  const first = Math.ceil(firstMs / gridMs) * gridMs;
  const last = Math.floor(lastMs / gridMs) * gridMs;
  if (last < first) return undefined;
  return Math.min(Math.max(Math.round(wantedMs / gridMs) * gridMs, first), last);
}
