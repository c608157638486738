import type { WaitlistEvent, WaitlistWish } from '@kyoyo/contracts';
import type { CommandContext, Outcome } from '@kyoyo/event-store';
import { earlier, later, newId, type Period, plusMinutes } from '@kyoyo/kernel';
import type { Parts } from '@kyoyo/service-kit';
import type pg from 'pg';
import { marginsOf, readNeeds, withMargins } from '../availability.ts';
import { type BookableInstrument, readBookable } from '../bookable.ts';
import type { BookingRequest } from '../commands.ts';
import { holdInstitutions, type ReservationOutcome } from '../executing.ts';
import { nearestFreeSlots } from '../free-slots.ts';
import type { Tables } from '../schema.ts';
import { waitlistDecider, type WaitlistCommand } from './decider.ts';
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
  ): Promise<Outcome<{ readonly id: string; readonly version: number }, WaitlistEvent>> =>
    store.execute(aggregate, {
      streamId: entryId,
      command,
      context,
      ...(within ? { within } : {}),
      reply: (_, version) => ({ id: entryId, version }),
    });

  const bySystem = (): CommandContext => ({ actor: 'system', correlationId: newId() });

  /** The caller has the institution's lock alone, so nobody can be faster. */
  async function promoteOnInstrument(instrumentId: string, client: pg.ClientBase): Promise<void> {
    const { rows } = await client.query(
      `SELECT entry_id AS id, wish FROM waitlist
       WHERE instrument_id = $1 AND status = 'waiting' ORDER BY entry_id`,
      [instrumentId],
    );
    for (const entry of rows as Entry[]) await promote(entry, client);
  }

  async function promote({ id, wish }: Entry, client: pg.ClientBase): Promise<void> {
    const now = clock();
    if (plusMinutes(wish.window.end, -wish.minutes) < now) {
      await execute(id, { type: 'LapseOnWaitlist', reason: 'window-over' }, bySystem(), client);
      return;
    }
    const start = later(wish.window.start, now);
    const instrument = await readBookable(client, wish.booking, wish.instrumentId, { start, now });
    const period = instrument && (await firstFree(instrument, wish, client));
    if (!period) return;
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
      await execute(id, { type: 'LapseOnWaitlist', reason: slug }, context, client);
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
    client: pg.ClientBase,
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

    /** For whoever was not promoted at once, such as when an operator's leave was cancelled. */
    async promoteAll(): Promise<void> {
      const { rows } = await database.pool.query(
        `SELECT DISTINCT instrument_id, institution_id FROM waitlist WHERE status = 'waiting'`,
      );
      for (const row of rows) {
        const locks = [holdInstitutions(database.query, row.institution_id)];
        await store.transact(locks, async (client) => {
          await promoteOnInstrument(row.instrument_id, client);
          return { keep: true, result: undefined };
        });
      }
    },
  };
}

export type Promotion = ReturnType<typeof createPromotion>;
