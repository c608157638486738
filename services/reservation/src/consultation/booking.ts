import type { Problem, ReservationView } from '@kyoyo/contracts';
import type { CommandContext, Executor } from '@kyoyo/event-store';
import type { Clock } from '@kyoyo/kernel';
import type { BookableInstrument } from '../copies/bookable.ts';
import { type CommandParts, type Commands, createCommands } from '../reservation/commands.ts';
import type { ReservationOutcome } from '../reservation/executing.ts';
import type { BookingRequest } from '../reservation/request.ts';
import type { Tables } from '../schema.ts';
import { lockOf } from '../taking-time/locks.ts';
import { createConsultationCommands } from './commands.ts';
import type { BookingOfIt } from './stream.ts';

/** What a booking must say of itself to come of a consultation. */
const bookingOfIt = ({ id, slot, booking }: ReservationView): BookingOfIt => ({
  reservationId: id,
  organisationId: booking.organisationId,
  institutionId: slot.institutionId,
  instrumentId: slot.instrumentId,
});

/** The refusal, where the consultation cannot be concluded by this booking. */
export async function concludeByBooking(
  clock: Clock,
  tx: Executor<Tables>,
  consultationId: string,
  booking: BookingOfIt,
  { actor, correlationId }: CommandContext,
): Promise<Problem | undefined> {
  const consultations = createConsultationCommands(clock, tx);
  const byWhom = { actor, correlationId };
  const outcome = await consultations.concludeByBooking(consultationId, booking, byWhom);
  return 'refused' in outcome ? outcome.refused : undefined;
}

/** Bookings that a consultation has led to: it is concluded in the same transaction. */
export function createConsultedBookings(parts: CommandParts) {
  const { clock, store } = parts;

  /** A booking and what follows from it: both are done, or neither. */
  const withConsultation = (
    institutionId: string,
    context: CommandContext,
    book: (commands: Commands) => Promise<ReservationOutcome>,
    follow: (booked: BookingOfIt, tx: Executor<Tables>) => Promise<Problem | undefined>,
  ): Promise<ReservationOutcome> =>
    store.together<ReservationOutcome>([lockOf({ institutionId })], async (tx) => {
      const repeated = await tx.repliedBefore<ReservationView>(context);
      if (repeated) return { keep: false, result: repeated };
      const outcome = await book(createCommands(parts, tx));
      if ('refused' in outcome) return { keep: false, result: outcome };
      const refused = await follow(bookingOfIt(outcome.done), tx);
      return refused ? { keep: false, result: { refused } } : { keep: true, result: outcome };
    });

  return {
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
        (commands) => commands.book(instrument, request, how, context),
        (booked, tx) =>
          how.confirm
            ? concludeByBooking(clock, tx, consultationId, booked, context)
            : createConsultationCommands(clock, tx).hindrance(consultationId, booked),
      ),

    /** Whoever holds a time may have it, also where the consultation was concluded meanwhile. */
    confirm: (
      consultationId: string,
      held: ReservationView,
      run: (commands: Commands) => Promise<ReservationOutcome>,
      context: CommandContext,
    ): Promise<ReservationOutcome> =>
      withConsultation(held.slot.institutionId, context, run, async (booked, tx) => {
        await concludeByBooking(clock, tx, consultationId, booked, context);
        return undefined;
      }),
  };
}

export type ConsultedBookings = ReturnType<typeof createConsultedBookings>;
