import type { BookingPolicy } from '@kyoyo/contracts';
import {
  earlier,
  epochMs,
  freePeriods,
  fromEpochMs,
  type Instant,
  japanDate,
  japanInstant,
  later,
  type Period,
  plusMinutes,
} from '@kyoyo/kernel';

export interface FreeSlot {
  readonly unit: number;
  readonly period: Period;
}

const searchDaysBefore = 1;
const searchDaysAfter = 13;

/** The window in which a search around `start` looks for free time. */
export function searchWindow(start: Instant, now: Instant, policy: BookingPolicy): Period {
  return {
    start: later(now, plusMinutes(start, -searchDaysBefore * 1440)),
    end: earlier(
      plusMinutes(start, searchDaysAfter * 1440),
      plusMinutes(now, policy.horizonDays * 1440),
    ),
  };
}

/**
 * Periods of so many minutes that can be booked, nearest to `wanted` first, at most `limit`, each
 * start once. `taken` holds every unit of the instrument with its taken periods.
 */
export function nearestFreeSlots(
  policy: BookingPolicy,
  taken: ReadonlyMap<number, readonly Period[]>,
  wanted: { start: Instant; minutes: number },
  window: Period,
  limit: number,
): FreeSlot[] {
  const found = new Map<Instant, FreeSlot>();
  for (const [unit, periods] of taken) {
    for (const open of openPeriods(policy, window)) {
      for (const free of freePeriods(open, periods)) {
        const start = nearestStart(free, wanted, policy.granularityMinutes);
        if (start === undefined || found.has(start)) continue;
        found.set(start, { unit, period: { start, end: plusMinutes(start, wanted.minutes) } });
      }
    }
  }
  const distance = ({ period }: FreeSlot) =>
    Math.abs(epochMs(period.start) - epochMs(wanted.start));
  return [...found.values()].toSorted((a, b) => distance(a) - distance(b)).slice(0, limit);
}

/** The opening hours of each day in the window; round the clock is one period. */
function openPeriods({ opening }: BookingPolicy, window: Period): Period[] {
  if (window.start >= window.end) return [];
  if (opening.fromMinute === 0 && opening.toMinute === 1440) return [window];
  const periods: Period[] = [];
  for (
    let day = japanInstant(japanDate(window.start));
    day < window.end;
    day = plusMinutes(day, 1440)
  ) {
    const start = later(plusMinutes(day, opening.fromMinute), window.start);
    const end = earlier(plusMinutes(day, opening.toMinute), window.end);
    if (start < end) periods.push({ start, end });
  }
  return periods;
}

/** The start on the grid, inside the free period, that is nearest to the wanted one. */
function nearestStart(
  free: Period,
  wanted: { start: Instant; minutes: number },
  granularityMinutes: number,
): Instant | undefined {
  const gridMs = granularityMinutes * 60_000;
  const first = Math.ceil(epochMs(free.start) / gridMs) * gridMs;
  const last = Math.floor((epochMs(free.end) - wanted.minutes * 60_000) / gridMs) * gridMs;
  if (last < first) return undefined;
  const nearest = Math.round(epochMs(wanted.start) / gridMs) * gridMs;
  return fromEpochMs(Math.min(Math.max(nearest, first), last));
}
