import { problem, type Slot } from '@kyoyo/contracts';
import { type Clock, durationMs, type Period } from '@kyoyo/kernel';
import type pg from 'pg';
import { marginsOf, onlyChoice, readNeeds, withMargins } from './availability.ts';
import type { BookableInstrument } from '../copies/bookable.ts';
import type { ReservationOutcome } from '../reservation/executing.ts';
import { nearestFreeSlots, searchWindow } from './free-slots.ts';
import {
  type Assignment,
  assignmentOf,
  choose,
  type Member,
  type Need,
  type Wanted,
} from './needs.ts';
import { resourcesOf } from '../taking-time/resources.ts';
import { isWorking } from '../operators/rota.ts';

const freeSlotsOffered = 5;
/** Somebody may be faster; so often another choice is tried. */
const attemptsMax = 6;

interface Search {
  /** What a reservation has already does not stand in its own way. */
  readonly exceptTakenBy?: string;
  /** Who moves keeps unit and operator where they are free. */
  readonly staying?: Slot;
}

/** Finds who and what can serve a booking, and other times where nobody can. */
export function createSlotFinder(clock: Clock, client: pg.Pool | pg.ClientBase) {
  const needsOf = (
    instrument: BookableInstrument,
    wanted: Wanted,
    window: Period,
    { exceptTakenBy }: Search,
  ): Promise<Need[]> =>
    readNeeds(client, instrument, wanted, {
      window,
      now: clock(),
      exceptTakenBy: exceptTakenBy ?? null,
    });

  /** Tries what looks free; what the database then refuses, another was faster to take. */
  async function take(
    instrument: BookableInstrument,
    period: Period,
    wanted: Wanted,
    search: Search,
    attempt: (assignment: Assignment) => Promise<ReservationOutcome>,
  ): Promise<ReservationOutcome> {
    const offered = new Set(instrument.accessories.map(({ accessoryId }) => accessoryId));
    if (wanted.accessoryIds.some((accessoryId) => !offered.has(accessoryId))) {
      return { refused: problem('unknown-accessory') };
    }
    const { operatorId } = wanted;
    if (operatorId && !instrument.operators.some(({ personId }) => personId === operatorId)) {
      return { refused: problem('not-an-operator') };
    }
    const only = onlyChoice(instrument, wanted);
    let outcome: ReservationOutcome = { refused: problem('period-taken') };
    for (let tries = 0; tries < (only ? 1 : attemptsMax); tries += 1) {
      const chosen = only ?? (await firstFree(instrument, period, wanted, search));
      if ('refused' in chosen) outcome = chosen;
      else outcome = await attempt(assignmentOf(chosen));
      const isTaken = 'refused' in outcome && outcome.refused.slug in slugs;
      if (!isTaken) return outcome;
      if ('refused' in chosen) break;
    }
    const { slug } = (outcome as { refused: { slug: keyof typeof slugs } }).refused;
    return {
      refused: problem(slug, { freeSlots: await offer(instrument, period, wanted, search) }),
    };
  }

  async function firstFree(
    instrument: BookableInstrument,
    period: Period,
    wanted: Wanted,
    search: Search,
  ): Promise<Member[] | { readonly refused: ReturnType<typeof problem> }> {
    const { policy } = instrument.facts;
    const margins = policy ? marginsOf(policy, wanted.technique) : { before: 0, after: 0 };
    const occupied = withMargins(period, margins);
    const needs = await needsOf(instrument, wanted, occupied, search);
    const chosen = choose(preferring(needs, search.staying), occupied);
    const lacking = needs[chosen.indexOf(undefined)];
    if (lacking) return { refused: problem(lackingSlugs[lacking.kind]) };
    return chosen.filter((member) => member !== undefined);
  }

  /** The nearest free slots of the same length, as far as the policy lets look. */
  async function offer(
    instrument: BookableInstrument,
    period: Period,
    wanted: Wanted,
    search: Search = {},
  ) {
    const { policy } = instrument.facts;
    if (!policy) return [];
    const margins = marginsOf(policy, wanted.technique);
    const window = searchWindow(period.start, clock(), policy);
    const needs = await needsOf(instrument, wanted, withMargins(window, margins), search);
    const time = { start: period.start, minutes: durationMs(period) / 60_000 };
    const limit = freeSlotsOffered;
    return nearestFreeSlots(policy, needs, time, { window, margins, limit }).map((slot) => ({
      instrumentId: instrument.instrumentId,
      ...slot,
    }));
  }

  return {
    take,
    offer,
    /** Whether somebody is qualified for the instrument and works at that time. */
    isOnDuty(instrument: BookableInstrument, operatorId: string, period: Period): boolean {
      const operator = instrument.operators.find(({ personId }) => personId === operatorId);
      return operator !== undefined && isWorking(operator.rota, period);
    },
  };
}

const lackingSlugs = {
  unit: 'period-taken',
  operator: 'no-operator-free',
  accessory: 'accessory-taken',
} as const;
const slugs = { 'period-taken': true, 'no-operator-free': true, 'accessory-taken': true } as const;

/** The same members, first of all those that serve already. */
function preferring(needs: readonly Need[], staying: Slot | undefined): Need[] {
  if (!staying) return [...needs];
  const own = new Set(resourcesOf(staying));
  return needs.map(({ kind, members }) => ({
    kind,
    members: members.toSorted((a, b) => Number(own.has(b.resource)) - Number(own.has(a.resource))),
  }));
}
