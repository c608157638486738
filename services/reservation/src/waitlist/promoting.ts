import type { WaitlistEvent, WaitlistWish } from '@kyoyo/contracts';
import type { CommandContext, Outcome, Statement } from '@kyoyo/event-store';
import { earlier, type Instant, later, newId, type Period, plusMinutes } from '@kyoyo/kernel';
import type { Parts } from '@kyoyo/service-kit';
import type pg from 'pg';
import { marginsOf, readNeeds, withMargins } from '../free-time/availability.ts';
import { type BookableInstrument, readBookable } from '../copies/bookable.ts';
import type { BookingRequest } from '../reservation/commands.ts';
import {
  explainConflict,
  holdInstitutions,
  type ReservationOutcome,
} from '../reservation/executing.ts';
import { nearestFreeSlots } from '../free-time/free-slots.ts';
import type { Tables } from '../schema.ts';
import { awaitedWithGaps } from './awaited.ts';
import { waitlistDecider, type WaitlistCommand } from './stream.ts';
import { projectWaitlist } from './projections.ts';

const aggregate = {
  streamType: 'waitlist-entry',
  decider: waitlistDecider,
  project: projectWaitlist,
} as const;

/** Who is promoted late has at least so long to accept. */
const acceptMinutesMin = 5;

/** Holds a period for somebody, inside the open transaction. */
export type HoldFor = (
  instrument: BookableInstrument,
  request: BookingRequest,
  holdMinutes: number,
  context: CommandContext,
  within: pg.ClientBase,
) => Promise<ReservationOutcome>;

export interface Entry {
  readonly id: string;
  readonly wish: WaitlistWish;
}

/** Gives time that has become free to those who wait for it, in the order in which they joined. */
export function createPromotion(
  { store, database, clock }: Pick<Parts<Tables>, 'store' | 'database' | 'clock'>,
  holdFor: HoldFor,
) {
  const execute = (
    entryId: string,
    command: WaitlistCommand,
    context: CommandContext,
    within?: pg.ClientBase,
    first: readonly Statement[] = [],
  ): Promise<Outcome<{ readonly id: string; readonly version: number }, WaitlistEvent>> =>
    store.execute(aggregate, {
      streamId: entryId,
      command,
      context,
      ...(within ? { within } : {}),
      first,
      explain: explainConflict,
      reply: (_, version) => ({ id: entryId, version }),
    });

  const bySystem = (): CommandContext => ({ actor: 'system', correlationId: newId() });

  /** Who waits for an instrument, in the order in which they joined. */
  async function waitingFor(instrumentId: string, client: pg.Pool | pg.ClientBase) {
    const { rows } = await client.query(
      `SELECT entry_id AS id, wish FROM waitlist
       WHERE instrument_id = $1 AND status = 'waiting' ORDER BY entry_id`,
      [instrumentId],
    );
    return rows as Entry[];
  }

  /** The caller has the institution's lock alone, so nobody can be faster. */
  async function promoteOnInstrument(instrumentId: string, client: pg.ClientBase): Promise<void> {
    for (const entry of await waitingFor(instrumentId, client)) await promote(entry, client);
  }

  /** A look without the lock: whether to promote now would do anything for anybody. */
  async function isWorthTheLock(instrumentId: string): Promise<boolean> {
    const now = clock();
    for (const { wish } of await waitingFor(instrumentId, database.pool)) {
      if (isOver(wish, now) || (await offerFor(wish, database.pool))) return true;
    }
    return false;
  }

  /** The instrument, and the first time of it that somebody who waits can be given now. */
  async function offerFor(wish: WaitlistWish, client: pg.Pool | pg.ClientBase) {
    const now = clock();
    const start = later(wish.window.start, now);
    const instrument = await readBookable(client, wish.booking, wish.instrumentId, { start, now });
    const period = instrument && (await firstFree(instrument, wish, client));
    return period && { instrument, period };
  }

  async function promote({ id, wish }: Entry, client: pg.ClientBase): Promise<void> {
    const now = clock();
    const lapse = (reason: string, context: CommandContext) =>
      execute(id, { type: 'LapseOnWaitlist', reason, explanation: null }, context, client);
    if (isOver(wish, now)) {
      await lapse('window-over', bySystem());
      return;
    }
    const offer = await offerFor(wish, client);
    if (!offer) return;
    const { instrument, period } = offer;
    const { policy } = instrument.facts;
    const minutes = policy?.promotionMinutes ?? acceptMinutesMin;
    const heldUntil = later(
      earlier(plusMinutes(now, minutes), period.start),
      plusMinutes(now, acceptMinutesMin),
    );
    const holdMinutes = (Date.parse(heldUntil) - Date.parse(now)) / 60_000;
    const { booking, accessoryIds } = wish;
    const request = { period, booking, operatorId: null, accessoryIds };
    const context = bySystem();
    const held = await holdFor(instrument, request, holdMinutes, context, client);
    if ('refused' in held) {
      const { slug } = held.refused;
      // A quota may have room again; any other rule will refuse the same tomorrow.
      if (slug === 'quota-exceeded') return;
      await lapse(slug, context);
      return;
    }
    await execute(
      id,
      { type: 'PromoteFromWaitlist', reservationId: held.done.id, period, heldUntil },
      context,
      client,
    );
  }

  async function firstFree(
    instrument: BookableInstrument,
    { window, minutes, booking, accessoryIds }: WaitlistWish,
    client: pg.Pool | pg.ClientBase,
  ): Promise<Period | undefined> {
    const { policy } = instrument.facts;
    if (!policy) return undefined;
    const now = clock();
    const { serviceKind, technique } = booking;
    const wanted = { serviceKind, technique, operatorId: null, accessoryIds };
    const margins = marginsOf(policy, technique);
    const from = later(window.start, plusMinutes(now, policy.leadMinutes));
    const until = earlier(window.end, plusMinutes(now, policy.horizonDays * 1_440));
    if (from >= until) return undefined;
    const search = { start: from, end: until };
    const needs = await readNeeds(client, instrument, wanted, {
      window: withMargins(search, margins),
      now,
      exceptTakenBy: null,
    });
    const time = { start: from, minutes };
    const found = nearestFreeSlots(policy, needs, time, { window: search, margins, limit: 1 });
    return found[0]?.period;
  }

  return {
    execute,
    promoteOnInstrument,

    isAnyoneWaiting: async (instrumentId: string): Promise<boolean> => {
      const { rowCount } = await database.pool.query(
        `SELECT FROM waitlist WHERE instrument_id = $1 AND status = 'waiting' LIMIT 1`,
        [instrumentId],
      );
      return rowCount === 1;
    },

    /**
     * For whoever was not promoted at once, such as when an operator's leave was cancelled. Takes the
     * lock only where that would do something; an instrument that fails keeps no other waiting.
     * @throws AggregateError of all that failed
     */
    async promoteAll(): Promise<void> {
      const failures: Error[] = [];
      for (const { instrumentId, institutionId } of await awaitedWithGaps(database.pool, clock())) {
        try {
          if (!(await isWorthTheLock(instrumentId))) continue;
          await store.transact(
            [holdInstitutions(database.query, institutionId)],
            async (client) => {
              await promoteOnInstrument(instrumentId, client);
              return { keep: true, result: undefined };
            },
          );
        } catch (cause) {
          failures.push(new Error(`Nobody is promoted on instrument ${instrumentId}`, { cause }));
        }
      }
      if (failures.length > 0) {
        throw new AggregateError(failures, 'Some who wait could not be promoted');
      }
    },
  };
}

const isOver = ({ window, minutes }: WaitlistWish, now: Instant): boolean =>
  plusMinutes(window.end, -minutes) < now;

export type Promotion = ReturnType<typeof createPromotion>;
