import type { WaitlistEvent, WaitlistWish } from '@kyoyo/contracts';
import type { CommandContext, Done, Execution, Executor, Outcome } from '@kyoyo/event-store';
import {
  type Clock,
  earlier,
  type Instant,
  later,
  newId,
  type Period,
  plusMinutes,
} from '@kyoyo/kernel';
import { type BookableInstrument, readBookable } from '../copies/bookable.ts';
import { marginsOf, readNeeds, withMargins } from '../free-time/availability.ts';
import { nearestFreeSlots } from '../free-time/free-slots.ts';
import { notOffered, type ReservationOutcome } from '../reservation/executing.ts';
import type { BookingRequest } from '../reservation/request.ts';
import type { Tables } from '../schema.ts';
import { type WaitlistCommand, waitlistEntry } from './stream.ts';

/** Who is promoted late has at least so long to accept. */
const acceptMinutesMin = 5;

/** Holds a period for somebody. */
export type HoldFor = (
  instrument: BookableInstrument,
  request: BookingRequest,
  holdMinutes: number,
  context: CommandContext,
) => Promise<ReservationOutcome>;

export interface Entry {
  readonly id: string;
  readonly wish: WaitlistWish;
}

/** Gives time that has become free to those who wait for it, in the order in which they joined. */
export function createPromotion(clock: Clock, on: Executor<Tables>, holdFor: HoldFor) {
  const execute = (
    streamId: string,
    command: WaitlistCommand,
    context: CommandContext,
    where: Pick<Execution<never, never, never>, 'shares' | 'guards'> = {},
  ): Promise<Outcome<Done, WaitlistEvent>> =>
    on.execute(waitlistEntry, { streamId, command, context, explain: notOffered, ...where });

  const bySystem = (): CommandContext => ({ actor: 'system', correlationId: newId() });

  /** Who waits for an instrument, in the order in which they joined. */
  async function waitingFor(instrumentId: string) {
    const { rows } = await on.client.query(
      `SELECT entry_id AS id, wish FROM waitlist
       WHERE instrument_id = $1 AND status = 'waiting' ORDER BY entry_id`,
      [instrumentId],
    );
    return rows as Entry[];
  }

  /** The caller has the institution's lock alone, so nobody can be faster. */
  async function promoteOnInstrument(instrumentId: string): Promise<void> {
    for (const entry of await waitingFor(instrumentId)) await promote(entry);
  }

  /** A look without the lock: whether to promote now would do anything for anybody. */
  async function isWorthTheLock(instrumentId: string): Promise<boolean> {
    const now = clock();
    for (const { wish } of await waitingFor(instrumentId)) {
      if (isOver(wish, now) || (await offerFor(wish))) return true;
    }
    return false;
  }

  /** The instrument, and the first time of it that somebody who waits can be given now. */
  async function offerFor(wish: WaitlistWish) {
    const now = clock();
    const start = later(wish.window.start, now);
    const instrument = await readBookable(on.client, wish.booking, wish.instrumentId, {
      start,
      now,
    });
    const period = instrument && (await firstFree(instrument, wish));
    return period && { instrument, period };
  }

  async function promote({ id, wish }: Entry): Promise<void> {
    const now = clock();
    const lapse = (reason: string, context: CommandContext) =>
      execute(id, { type: 'LapseOnWaitlist', reason, explanation: null }, context);
    if (isOver(wish, now)) {
      await lapse('window-over', bySystem());
      return;
    }
    const offer = await offerFor(wish);
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
    const held = await holdFor(instrument, request, holdMinutes, context);
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
    );
  }

  async function firstFree(
    instrument: BookableInstrument,
    { window, minutes, booking, accessoryIds }: WaitlistWish,
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
    const needs = await readNeeds(on.client, instrument, wanted, {
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
    isWorthTheLock,

    isAnyoneWaiting: async (instrumentId: string): Promise<boolean> => {
      const { rowCount } = await on.client.query(
        `SELECT FROM waitlist WHERE instrument_id = $1 AND status = 'waiting' LIMIT 1`,
        [instrumentId],
      );
      return rowCount === 1;
    },
  };
}

const isOver = ({ window, minutes }: WaitlistWish, now: Instant): boolean =>
  plusMinutes(window.end, -minutes) < now;

export type Promotion = ReturnType<typeof createPromotion>;
