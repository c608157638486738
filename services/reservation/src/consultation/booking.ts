import type { Problem, ReservationView } from '@kyoyo/contracts';
import type { CommandContext } from '@kyoyo/event-store';
import type { Parts } from '@kyoyo/service-kit';
import type pg from 'pg';
import type { BookableInstrument } from '../copies/bookable.ts';
import type { BookingRequest, Commands } from '../reservation/commands.ts';
import { holdInstitutions, type ReservationOutcome } from '../reservation/executing.ts';
import type { Tables } from '../schema.ts';
import { createConsultationCommands } from './commands.ts';
import type { BookingOfIt } from './stream.ts';

/** What a booking must say of itself to come of a consultation. */
export const bookingOfIt = ({ id, slot, booking }: ReservationView): BookingOfIt => ({
  reservationId: id,
  organisationId: booking.organisationId,
  institutionId: slot.institutionId,
  instrumentId: slot.instrumentId,
});

/** Bookings that a consultation has led to: it is concluded in the same transaction. */
export function createConsultedBookings(
  parts: Pick<Parts<Tables>, 'store' | 'database' | 'clock'>,
  commands: Commands,
) {
  const { store, database } = parts;
  const consultations = createConsultationCommands(parts);

  /** A booking and what follows from it: both are done, or neither. */
  const withConsultation = (
    institutionId: string,
    context: CommandContext,
    book: (client: pg.ClientBase) => Promise<ReservationOutcome>,
    follow: (booked: ReservationView, client: pg.ClientBase) => Promise<Problem | undefined>,
  ): Promise<ReservationOutcome> =>
    store.transact<ReservationOutcome>(
      [holdInstitutions(database.query, institutionId)],
      async (client) => {
        const repeated = await store.repliedBefore<ReservationView>(context, client);
        if (repeated) return { keep: false, result: repeated };
        const outcome = await book(client);
        if ('refused' in outcome) return { keep: false, result: outcome };
        const refused = await follow(outcome.done, client);
        return refused ? { keep: false, result: { refused } } : { keep: true, result: outcome };
      },
    );

  const conclude = async (
    consultationId: string,
    booking: BookingOfIt,
    { actor, correlationId }: CommandContext,
    client: pg.ClientBase,
  ): Promise<Problem | undefined> => {
    const byWhom = { actor, correlationId };
    const outcome = await consultations.concludeByBooking(consultationId, booking, byWhom, client);
    return 'refused' in outcome ? outcome.refused : undefined;
  };

  return {
    conclude,

    /** A hold is not the end of it yet: its confirmation is. */
    book: (
      consultationId: string,
      instrument: BookableInstrument,
      request: BookingRequest,
      how: { readonly confirm: boolean; readonly byStaff: boolean },
      context: CommandContext,
    ): Promise<ReservationOutcome> =>
      withConsultation(
        instrument.institutionId,
        context,
        (client) => commands.book(instrument, request, how, context, client),
        (booked, client) =>
          how.confirm
            ? conclude(consultationId, bookingOfIt(booked), context, client)
            : consultations.hindrance(consultationId, bookingOfIt(booked), client),
      ),

    /** Whoever holds a time may have it, also where the consultation was concluded meanwhile. */
    confirm: (
      consultationId: string,
      held: ReservationView,
      run: (client: pg.ClientBase) => Promise<ReservationOutcome>,
      context: CommandContext,
    ): Promise<ReservationOutcome> =>
      withConsultation(held.slot.institutionId, context, run, async (booked, client) => {
        await conclude(consultationId, bookingOfIt(booked), context, client);
        return undefined;
      }),
  };
}

export type ConsultedBookings = ReturnType<typeof createConsultedBookings>;
