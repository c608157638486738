import { type Booking, problem, type ReservationView, type Slot } from '@kyoyo/contracts';
import type { CommandContext, Outcome } from '@kyoyo/event-store';
import { newId, type Period, plusMinutes } from '@kyoyo/kernel';
import type { Parts } from '@kyoyo/service-kit';
import type pg from 'pg';
import { slotOf } from '../free-time/availability.ts';
import type { BookableInstrument } from '../copies/bookable.ts';
import type { ReservationCommand } from './stream.ts';
import { createExecutor, holdInstitutions, type ReservationOutcome } from './executing.ts';
import type { Wanted } from '../free-time/needs.ts';
import { createRunCommands } from './run-commands.ts';
import { createSlotFinder } from '../free-time/slot-finder.ts';
import type { Tables } from '../schema.ts';
import { whatTimeDoes } from './time-passing.ts';
import { createPromotion } from '../waitlist/promoting.ts';

export const holdMinutes = 10;
/** A promotion is a hold, to be accepted by confirming it. */
const held = { confirm: false, byStaff: false };

/** What somebody asks for: the time, what for, and with whom and what. */
export interface BookingRequest {
  readonly period: Period;
  readonly booking: Booking;
  readonly operatorId: string | null;
  readonly accessoryIds: readonly string[];
}

export const wantedOf = ({ booking, operatorId, accessoryIds }: BookingRequest): Wanted => ({
  serviceKind: booking.serviceKind,
  technique: booking.technique,
  operatorId,
  accessoryIds,
});

export function createCommands(parts: Pick<Parts<Tables>, 'store' | 'database' | 'clock'>) {
  const { clock, database } = parts;
  const finder = createSlotFinder(parts);
  const execute = createExecutor(parts);
  const waitlist = createPromotion(parts, (instrument, request, minutes, context, within) =>
    book(instrument, request, { ...held, holdMinutes: minutes }, context, within),
  );

  /** Whatever frees time of an instrument gives it, in the same transaction, to who waits for it. */
  async function freeing<Done, Event>(
    { instrumentId, institutionId }: Pick<Slot, 'instrumentId' | 'institutionId'>,
    run: (within: pg.ClientBase) => Promise<Outcome<Done, Event>>,
  ): Promise<Outcome<Done, Event>> {
    const locks = [holdInstitutions(database.query, institutionId)];
    return parts.store.transact<Outcome<Done, Event>>(locks, async (client) => {
      const outcome = await run(client);
      const isDone = !('refused' in outcome);
      if (isDone) await waitlist.promoteOnInstrument(instrumentId, client);
      return { keep: isDone, result: outcome };
    });
  }

  /** The short way where nobody waits. Whoever joins at this moment is promoted a little later. */
  const freeingIfAwaited = async (
    slot: Slot,
    run: (within?: pg.ClientBase) => Promise<ReservationOutcome>,
  ): Promise<ReservationOutcome> =>
    (await waitlist.isAnyoneWaiting(slot.instrumentId)) ? freeing(slot, run) : run();

  const book = (
    instrument: BookableInstrument,
    request: BookingRequest,
    how: { readonly confirm: boolean; readonly byStaff: boolean; readonly holdMinutes?: number },
    context: CommandContext,
    within?: pg.ClientBase,
  ): Promise<ReservationOutcome> => {
    const wanted = wantedOf(request);
    const { period, booking } = request;
    const reservationId = newId();
    return finder.take(instrument, period, wanted, { within }, (assignment) => {
      const now = clock();
      const command: ReservationCommand = {
        type: 'BookSlot',
        slot: slotOf(instrument, period, wanted.technique, assignment),
        booking,
        facts: instrument.facts,
        now,
        heldUntil: plusMinutes(now, how.holdMinutes ?? holdMinutes),
        confirm: how.confirm,
        byStaff: how.byStaff,
      };
      const where = whereOf(instrument);
      return execute(reservationId, command, { context, isNew: true, ...where, within });
    });
  };

  const move = (
    reservation: ReservationView,
    instrument: BookableInstrument,
    period: Period,
    byStaff: boolean,
    context: CommandContext,
    within?: pg.ClientBase,
  ): Promise<ReservationOutcome> => {
    const { id, booking, slot } = reservation;
    const isSameInstrument = slot.instrumentId === instrument.instrumentId;
    const wanted: Wanted = {
      serviceKind: booking.serviceKind,
      technique: booking.technique,
      operatorId: null,
      accessoryIds: isSameInstrument ? slot.accessories.map((one) => one.accessoryId) : [],
    };
    return finder.take(
      instrument,
      period,
      wanted,
      { within, exceptTakenBy: id, staying: slot },
      (assignment) => {
        const to = slotOf(instrument, period, booking.technique, assignment);
        const { facts } = instrument;
        const command = { type: 'MoveReservation', to, facts, now: clock(), byStaff } as const;
        const where = { ...whereOf(instrument), other: slot.institutionId };
        return execute(id, command, { context, ...where, within });
      },
    );
  };

  /** One command on a reservation that needs nothing looked up. */
  const step = (
    { id, slot }: { readonly id: string; readonly slot: Slot },
    command: ReservationCommand,
    context: CommandContext,
    within?: pg.ClientBase,
  ): Promise<ReservationOutcome> =>
    execute(id, command, { context, institutionId: slot.institutionId, within });

  return {
    book,
    waitlist,
    freeing,
    offerFreeSlots: finder.offer,
    step,
    ...createRunCommands({ database, clock, execute, freeingIfAwaited }),

    move: (
      reservation: ReservationView,
      ...[instrument, period, byStaff, context, within]: MoveArguments
    ): Promise<ReservationOutcome> =>
      within
        ? move(reservation, instrument, period, byStaff, context, within)
        : freeingIfAwaited(reservation.slot, (client) =>
            move(reservation, instrument, period, byStaff, context, client),
          ),

    /** A step that gives time back. */
    freeingStep: (
      reservation: { readonly id: string; readonly slot: Slot },
      command: ReservationCommand,
      context: CommandContext,
    ) =>
      freeingIfAwaited(reservation.slot, (client) => step(reservation, command, context, client)),

    /** Another operator, if that one has time. */
    changeOperator(
      reservation: ReservationView,
      instrument: BookableInstrument,
      operatorId: string,
      context: CommandContext,
    ): Promise<ReservationOutcome> {
      if (!instrument.operators.some(({ personId }) => personId === operatorId)) {
        return Promise.resolve({ refused: problem('not-an-operator') });
      }
      const { period } = reservation.slot;
      if (!finder.isOnDuty(instrument, operatorId, period)) {
        return Promise.resolve({ refused: problem('no-operator-free') });
      }
      return step(reservation, { type: 'ChangeOperator', operatorId }, context);
    },

    /** Does what is due by now, for each reservation by itself. */
    letTimePass: () =>
      whatTimeDoes(database.pool, clock(), (reservation, facts) =>
        freeingIfAwaited(reservation.slot, (client) =>
          step(
            reservation,
            { type: 'LetTimePass', now: clock(), ...facts },
            { actor: 'system', correlationId: newId() },
            client,
          ),
        ),
      ),
  };
}

const whereOf = ({ instrumentId, institutionId }: BookableInstrument) => ({
  instrumentId,
  institutionId,
});

type MoveArguments = [
  instrument: BookableInstrument,
  period: Period,
  byStaff: boolean,
  context: CommandContext,
  within?: pg.ClientBase,
];

export type Commands = ReturnType<typeof createCommands>;
