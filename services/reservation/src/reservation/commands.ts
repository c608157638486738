import { problem, type ReservationView } from '@kyoyo/contracts';
import type { CommandContext, Executor } from '@kyoyo/event-store';
import { derivedId, newId, type Period, plusMinutes } from '@kyoyo/kernel';
import type { Parts } from '@kyoyo/service-kit';
import type { BookableInstrument } from '../copies/bookable.ts';
import { slotOf } from '../free-time/availability.ts';
import { createSlotFinder } from '../free-time/slot-finder.ts';
import type { Tables } from '../schema.ts';
import { createPromotion } from '../waitlist/promoting.ts';
import { createExecution, type ReservationOutcome } from './executing.ts';
import { type BookingRequest, wantedOf } from './request.ts';
import { createRunCommands } from './run-commands.ts';
import type { CommandOf, ReservationCommand } from './state.ts';

export const holdMinutes = 10;
/** A promotion is a hold, to be accepted by confirming it. */
const held = { confirm: false, byStaff: false };

export type HowToMove = Pick<CommandOf<'MoveReservation'>, 'byStaff' | 'freeOfFee' | 'agreedFees'>;
export type CommandParts = Pick<Parts<Tables>, 'store' | 'database' | 'clock'>;
export type Named = Pick<ReservationView, 'id' | 'slot'>;

/** The commands on reservations; `on` is the store itself, or a transaction of several commands. */
export function createCommands(parts: CommandParts, on: Executor<Tables> = parts.store) {
  const { clock, database } = parts;
  const finder = createSlotFinder(clock, on.client);
  const execute = createExecution(database.query, on);
  const waitlist = createPromotion(clock, on, (instrument, request, minutes, context) =>
    book(instrument, request, { ...held, holdMinutes: minutes }, context),
  );

  /** Where nothing is free, perhaps because the first try of the same command has taken it. */
  const asBefore = async (
    outcome: ReservationOutcome,
    context: CommandContext,
  ): Promise<ReservationOutcome> =>
    ('refused' in outcome ? await on.repliedBefore<ReservationView>(context) : undefined) ??
    outcome;

  const book = async (
    instrument: BookableInstrument,
    request: BookingRequest,
    how: { readonly confirm: boolean; readonly byStaff: boolean; readonly holdMinutes?: number },
    context: CommandContext,
  ): Promise<ReservationOutcome> => {
    const wanted = wantedOf(request);
    const { period, booking } = request;
    const reservationId = newId();
    const outcome = await finder.take(instrument, period, wanted, {}, (assignment) => {
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
      const institutionIds = [instrument.institutionId];
      const taking = { of: instrument, slot: assignment };
      return execute(reservationId, command, { context, isNew: true, institutionIds, taking });
    });
    return asBefore(outcome, context);
  };

  /** Each stretch that was given back for a fee is a cancelled reservation, and ends as one. */
  const giveBackAll = async (
    events: Extract<ReservationOutcome, { readonly done: unknown }>['events'],
  ): Promise<void> => {
    for (const { id, event, meta } of events) {
      if (event.type !== 'SlotReleased') continue;
      const { slot, feePercent, givenBack } = event.data;
      const booking = { ...event.data.booking, seriesId: null, consultationId: null };
      const { actor, correlationId } = meta;
      const context = { actor, correlationId, causationId: id };
      for (const { period, kept } of givenBack) {
        const part = { ...slot, period, occupied: period };
        const command = { type: 'GiveBack', slot: part, booking, feePercent, kept } as const;
        const institutionIds = [slot.institutionId];
        await execute(derivedId('given-back', id, period.start), command, {
          context,
          institutionIds,
        });
      }
    }
  };

  const move = async (
    { id, booking, slot }: ReservationView,
    instrument: BookableInstrument,
    period: Period,
    how: HowToMove,
    context: CommandContext,
  ): Promise<ReservationOutcome> => {
    const isSameInstrument = slot.instrumentId === instrument.instrumentId;
    const staying = isSameInstrument ? slot.accessories : [];
    const accessoryIds = staying.map(({ accessoryId }) => accessoryId);
    const wanted = wantedOf({ booking, operatorId: null, accessoryIds });
    const search = { exceptTakenBy: id, staying: slot };
    const outcome = await finder.take(instrument, period, wanted, search, (assignment) => {
      const to = slotOf(instrument, period, booking.technique, assignment);
      const { facts, institutionId } = instrument;
      const command = { type: 'MoveReservation', to, facts, now: clock(), ...how } as const;
      const institutionIds = [institutionId, slot.institutionId];
      const taking = { of: instrument, slot: assignment };
      return execute(id, command, { context, institutionIds, taking });
    });
    if (!('refused' in outcome)) await giveBackAll(outcome.events);
    return asBefore(outcome, context);
  };

  /** One command on a reservation that needs nothing looked up. */
  const step = (
    { id, slot }: Named,
    command: ReservationCommand,
    context: CommandContext,
  ): Promise<ReservationOutcome> =>
    execute(id, command, { context, institutionIds: [slot.institutionId] });

  return {
    book,
    move,
    step,
    waitlist,
    offerFreeSlots: finder.offer,
    ...createRunCommands(clock, on, step),

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
      const { slot } = reservation;
      const command = { type: 'ChangeOperator', operatorId, now: clock() } as const;
      return execute(reservation.id, command, {
        context,
        institutionIds: [slot.institutionId],
        taking: { of: instrument, slot: { ...slot, operatorId, accessories: [] } },
      });
    },
  };
}

export type Commands = ReturnType<typeof createCommands>;
