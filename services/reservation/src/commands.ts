import {
  type Booking,
  type Problem,
  problem,
  type ReservationEvent,
  type ReservationView,
  type Slot,
} from '@kyoyo/contracts';
import {
  type Aggregate,
  type CommandContext,
  isDatabaseError,
  type Outcome,
} from '@kyoyo/event-store';
import { durationMs, newId, overlaps, type Period, plusMinutes } from '@kyoyo/kernel';
import type { Parts } from '@kyoyo/service-kit';
import { type Reservation, type ReservationCommand, reservationDecider } from './decider.ts';
import { nearestFreeSlots, searchWindow } from './free-slots.ts';
import { projectReservation } from './projections.ts';
import { type BookableInstrument, takenPeriods } from './queries.ts';
import type { Tables } from './schema.ts';

const aggregate: Aggregate<Reservation, ReservationCommand, ReservationEvent, Tables> = {
  streamType: 'reservation',
  decider: reservationDecider,
  project: projectReservation,
};

export const holdMinutes = 10;
const freeSlotsOffered = 5;

type ReservationOutcome = Outcome<ReservationView, ReservationEvent>;

/** The database's refusal of an overlap is the refusal of the command. */
const explain = (error: unknown): Problem | undefined =>
  isDatabaseError(error, '23P01') ? problem('period-taken') : undefined;

export function createCommands({
  store,
  database,
  clock,
}: Pick<Parts<Tables>, 'store' | 'database' | 'clock'>) {
  const execute = (
    reservationId: string,
    command: ReservationCommand,
    context: CommandContext,
    isNew = false,
  ): Promise<ReservationOutcome> =>
    store.execute(aggregate, {
      streamId: reservationId,
      command,
      context,
      isNew,
      reply: (state, version) => viewOf(reservationId, state, version),
      explain,
    });

  /** Tries the units that look free, then offers the nearest free slots. */
  async function takeAnyUnit(
    instrument: BookableInstrument,
    period: Period,
    reservationId: string | null,
    attempt: (slot: Slot) => Promise<ReservationOutcome>,
  ): Promise<ReservationOutcome> {
    let outcome: ReservationOutcome = { refused: problem('period-taken') };
    for (const unit of await unitsToTry(instrument, period, reservationId)) {
      outcome = await attempt(slotOf(instrument, unit, period));
      if (!('refused' in outcome) || outcome.refused.slug !== 'period-taken') return outcome;
    }
    const freeSlots = await offerFreeSlots(instrument, period, reservationId);
    return { refused: problem('period-taken', { freeSlots }) };
  }

  async function unitsToTry(
    instrument: BookableInstrument,
    period: Period,
    reservationId: string | null,
  ): Promise<number[]> {
    if (instrument.units === 1) return [1];
    const taken = await takenPeriods(database, instrument, period, clock(), reservationId);
    const free = [...taken].filter(([, periods]) => !periods.some((one) => overlaps(one, period)));
    return free.length > 0 ? free.map(([unit]) => unit) : [1];
  }

  async function offerFreeSlots(
    instrument: BookableInstrument,
    period: Period,
    reservationId: string | null = null,
  ) {
    const { policy } = instrument.facts;
    if (!policy) return [];
    const now = clock();
    const window = searchWindow(period.start, now, policy);
    const taken = await takenPeriods(database, instrument, window, now, reservationId);
    const wanted = { start: period.start, minutes: durationMs(period) / 60_000 };
    return nearestFreeSlots(policy, taken, wanted, window, freeSlotsOffered).map((slot) => ({
      instrumentId: instrument.instrumentId,
      ...slot,
    }));
  }

  return {
    offerFreeSlots,

    book(
      instrument: BookableInstrument,
      request: { period: Period; booking: Booking; confirm: boolean },
      context: CommandContext,
    ): Promise<ReservationOutcome> {
      return takeAnyUnit(instrument, request.period, null, (slot) => {
        const now = clock();
        const { booking, confirm } = request;
        const { facts } = instrument;
        const heldUntil = plusMinutes(now, holdMinutes);
        const command = {
          type: 'BookSlot',
          slot,
          booking,
          facts,
          now,
          heldUntil,
          confirm,
        } as const;
        return execute(newId(), command, context, true);
      });
    },

    move(
      reservationId: string,
      instrument: BookableInstrument,
      period: Period,
      context: CommandContext,
    ): Promise<ReservationOutcome> {
      return takeAnyUnit(instrument, period, reservationId, (to) => {
        const { facts } = instrument;
        const command = { type: 'MoveReservation', to, facts, now: clock() } as const;
        return execute(reservationId, command, context);
      });
    },

    confirm: (reservationId: string, context: CommandContext) =>
      execute(reservationId, { type: 'ConfirmReservation', now: clock() }, context),

    cancel: (reservationId: string, reason: string, context: CommandContext) =>
      execute(reservationId, { type: 'CancelReservation', reason }, context),

    checkIn: (reservationId: string, context: CommandContext) =>
      execute(reservationId, { type: 'CheckIn', now: clock() }, context),

    /** A late end takes the time until now where it is free, and otherwise only ends the run. */
    async checkOut(reservationId: string, context: CommandContext): Promise<ReservationOutcome> {
      const now = clock();
      const command = { type: 'CheckOut', reservationId, now } as const;
      const extended = await execute(reservationId, { ...command, mayExtend: true }, context);
      const taken = 'refused' in extended && extended.refused.slug === 'period-taken';
      return taken ? execute(reservationId, { ...command, mayExtend: false }, context) : extended;
    },

    expireHold: (reservationId: string) =>
      execute(
        reservationId,
        { type: 'ExpireHold', now: clock() },
        { actor: 'system', correlationId: newId() },
      ),
  };
}

export type Commands = ReturnType<typeof createCommands>;

const slotOf = (instrument: BookableInstrument, unit: number, period: Period): Slot => ({
  instrumentId: instrument.instrumentId,
  institutionId: instrument.institutionId,
  unit,
  period,
});

function viewOf(id: string, state: Reservation, version: number): ReservationView {
  if (state.status === 'none') throw new Error('A command that was accepted left no reservation');
  return {
    id,
    status: state.status,
    slot: state.slot,
    booking: state.booking,
    heldUntil: state.status === 'held' ? state.heldUntil : null,
    startedAt: 'startedAt' in state ? state.startedAt : null,
    endedAt: 'endedAt' in state ? state.endedAt : null,
    cancelReason: state.status === 'cancelled' ? state.reason : null,
    version,
  };
}
