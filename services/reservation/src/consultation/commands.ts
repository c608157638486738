import type {
  ConsultationEvent,
  ConsultationStatus,
  Problem,
  SuggestedSlot,
} from '@kyoyo/contracts';
import type { CommandContext, Executor, Outcome } from '@kyoyo/event-store';
import { type Clock, newId } from '@kyoyo/kernel';
import type { Tables } from '../schema.ts';
import {
  type BookedReservation,
  type BookingOfIt,
  type ConsultationCommand,
  consultationStream,
} from './stream.ts';

interface Receipt {
  readonly id: string;
  readonly status: ConsultationStatus;
  readonly version: number;
}

type Opening = Extract<ConsultationCommand, { type: 'OpenConsultation' }>['opening'];

export function createConsultationCommands(clock: Clock, on: Executor<Tables>) {
  const execute = (
    consultationId: string,
    command: ConsultationCommand,
    context: CommandContext,
    isNew = false,
  ): Promise<Outcome<Receipt, ConsultationEvent>> =>
    on.execute(consultationStream, {
      streamId: consultationId,
      command,
      context,
      isNew,
      reply: ({ status }, { id, version }) => {
        if (status === 'none') throw new Error('A command that was accepted left no consultation');
        return { id, status, version };
      },
    });

  return {
    open: (opening: Opening, context: CommandContext) =>
      execute(newId(), { type: 'OpenConsultation', opening }, context, true),

    post: (consultationId: string, message: string, byStaff: boolean, context: CommandContext) =>
      execute(consultationId, { type: 'PostMessage', message, byStaff }, context),

    suggest: (consultationId: string, slot: SuggestedSlot, context: CommandContext) =>
      execute(consultationId, { type: 'SuggestSlot', slot, now: clock() }, context),

    concludeAsBooked: (
      consultationId: string,
      reservation: BookedReservation,
      context: CommandContext,
    ) => execute(consultationId, { type: 'ConcludeAsBooked', reservation }, context),

    /** In the transaction of the booking that it has led to. */
    concludeByBooking: (consultationId: string, booking: BookingOfIt, context: CommandContext) =>
      execute(consultationId, { type: 'ConcludeByBooking', booking }, context),

    /** Why such a booking could not conclude it now; undefined where it could. */
    async hindrance(consultationId: string, booking: BookingOfIt): Promise<Problem | undefined> {
      const { state } = await on.read(consultationStream, consultationId);
      const decision = consultationStream.decide(state, { type: 'ConcludeByBooking', booking });
      return 'refused' in decision ? decision.refused : undefined;
    },

    close: (consultationId: string, reason: string, context: CommandContext) =>
      execute(consultationId, { type: 'CloseConsultation', reason }, context),
  };
}
