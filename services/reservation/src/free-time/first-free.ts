import type { BookingPolicy } from '@kyoyo/contracts';
import {
  epochMs,
  fromEpochMs,
  type Instant,
  isForward,
  later,
  type Period,
  plusMinutes,
} from '@kyoyo/kernel';
import type pg from 'pg';
import { type Margins, marginsOf, withMargins } from './availability.ts';
import type { Rules } from '../copies/bookable.ts';
import { firstGaps, type Stretch } from './first-gaps.ts';
import {
  commonStarts,
  type FreeSlot,
  nearestOnGrid,
  type Starts,
  startsWhileOpen,
  startsWithin,
} from './free-slots.ts';
import { unitResource } from '../taking-time/resources.ts';

/** Most first free times lie in one of so many gaps; where none does, all are looked at. */
const gapsLookedAt = 5;

export interface Search {
  readonly window: Period;
  readonly minutes: number;
  readonly now: Instant;
}

/** An instrument that can be booked. */
type Bookable = Rules & { readonly policy: BookingPolicy };

/** By instrument, the first time of so many minutes in the window at which it can be booked. */
export async function findFirstFree(
  client: pg.Pool | pg.ClientBase,
  instruments: readonly Rules[],
  search: Search,
): Promise<Map<string, FreeSlot>> {
  const bookable = instruments.filter((one): one is Bookable => one.policy !== null);
  const found = await searchEach(client, bookable, search, gapsLookedAt);
  const missed = bookable.filter(({ instrumentId }) => !found.has(instrumentId));
  for (const [id, slot] of await searchEach(client, missed, search, null)) found.set(id, slot);
  return found;
}

/** By instrument, where a time is found among its first gaps. */
async function searchEach(
  client: pg.Pool | pg.ClientBase,
  instruments: readonly Bookable[],
  search: Search,
  gapsMax: number | null,
): Promise<Map<string, FreeSlot>> {
  const found = new Map<string, FreeSlot>();
  if (instruments.length === 0) return found;
  const frames = new Map<BookingPolicy, Frame>();
  for (const { policy } of instruments) {
    if (!frames.has(policy)) frames.set(policy, frameOf(policy, search));
  }
  const opens = firstOpeningMs([...frames.values()]);
  if (opens === Infinity) return found;
  // No gap counts before somebody is open: of a weekend there would be many.
  const start = later(search.window.start, fromEpochMs(opens));
  const window = withMargins({ ...search.window, start }, widestOf([...frames.values()]));
  const resources = instruments.flatMap(unitsOf);
  const gaps = await firstGaps(client, resources, { ...search, window, gapsMax });
  for (const instrument of instruments) {
    const free = unitsOf(instrument).map((unit) => gaps.get(unit) ?? []);
    const slot = firstSlot(frames.get(instrument.policy) as Frame, free);
    if (slot && epochMs(slot.period.start) < knownUntilMs(free, gapsMax)) {
      found.set(instrument.instrumentId, slot);
    }
  }
  return found;
}

/** Where a unit has more gaps than were read, one of them may be earlier than what another offers. */
const knownUntilMs = (free: readonly (readonly Stretch[])[], gapsMax: number | null): number =>
  Math.min(
    ...free.map((gaps) => (gaps.length === gapsMax ? (gaps.at(-1)?.toMs ?? Infinity) : Infinity)),
  );

/** What a policy says about a search, the same for every instrument that has it. */
interface Frame {
  readonly policy: BookingPolicy;
  readonly margins: Margins;
  readonly lengthMs: number;
  /** What may be booked, and, wider, what that may keep from others. */
  readonly startMs: number;
  readonly wide: Stretch;
  readonly whileOpen: readonly Starts[];
}

function frameOf(policy: BookingPolicy, { window, minutes, now }: Search): Frame {
  const margins = marginsOf(policy, null);
  const last = plusMinutes(now, policy.horizonDays * 1_440);
  const start = later(window.start, plusMinutes(now, policy.leadMinutes));
  const within = { start, end: window.end < last ? window.end : last };
  const wide = withMargins(within, margins);
  const lengthMs = minutes * 60_000;
  return {
    policy,
    margins,
    lengthMs,
    startMs: epochMs(start),
    wide: { fromMs: epochMs(wide.start), toMs: epochMs(wide.end) },
    whileOpen: isForward(within) ? startsWhileOpen(policy, within, lengthMs) : [],
  };
}

/** The first of all units; `free` has the gaps of each unit. */
function firstSlot(
  { policy, margins, lengthMs, startMs, wide, whileOpen }: Frame,
  free: readonly (readonly Stretch[])[],
): FreeSlot | undefined {
  const starts = free.map((gaps) =>
    gaps.map(({ fromMs, toMs }) =>
      startsWithin(
        { fromMs: Math.max(fromMs, wide.fromMs), toMs: Math.min(toMs, wide.toMs) },
        lengthMs,
        margins,
      ),
    ),
  );
  const [first] = nearestOnGrid(commonStarts(whileOpen, starts.flat()), startMs, policy);
  if (first === undefined) return undefined;
  const fits = ({ firstMs, lastMs }: Starts): boolean => firstMs <= first && first <= lastMs;
  return {
    unit: starts.findIndex((ofUnit) => ofUnit.some(fits)) + 1,
    period: { start: fromEpochMs(first), end: fromEpochMs(first + lengthMs) },
  };
}

const firstOpeningMs = (frames: readonly Frame[]): number =>
  Math.min(
    ...frames.flatMap(({ whileOpen }) => whileOpen.slice(0, 1).map(({ firstMs }) => firstMs)),
  );

const widestOf = (frames: readonly Frame[]): Margins => ({
  before: Math.max(...frames.map(({ margins }) => margins.before)),
  after: Math.max(...frames.map(({ margins }) => margins.after)),
});

const unitsOf = ({ instrumentId, units }: Rules): string[] =>
  Array.from({ length: units }, (_, index) => unitResource(instrumentId, index + 1));
