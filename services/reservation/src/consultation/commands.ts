import type {
  ConsultationEvent,
  ConsultationStatus,
  Problem,
  SuggestedSlot,
} from '@kyoyo/contracts';
import type { Aggregate, CommandContext, Outcome } from '@kyoyo/event-store';
import { fold, newId } from '@kyoyo/kernel';
import type { Parts } from '@kyoyo/service-kit';
import type pg from 'pg';
import {
  type BookedReservation,
  type BookingOfIt,
  type Consultation,
  type ConsultationCommand,
  consultationDecider,
} from './stream.ts';
import { projectConsultation } from './projections.ts';
import type { Tables } from '../schema.ts';

const aggregate: Aggregate<Consultation, ConsultationCommand, ConsultationEvent, Tables> = {
  streamType: 'consultation',
  decider: consultationDecider,
  project: projectConsultation,
};

interface Receipt {
  readonly id: string;
  readonly status: ConsultationStatus;
  readonly version: number;
}

type Opening = Extract<ConsultationCommand, { type: 'OpenConsultation' }>['opening'];

export function createConsultationCommands({
  store,
  clock,
}: Pick<Parts<Tables>, 'store' | 'clock'>) {
  const execute = (
    consultationId: string,
    command: ConsultationCommand,
    context: CommandContext,
    { isNew = false, within }: { isNew?: boolean; within?: pg.ClientBase } = {},
  ): Promise<Outcome<Receipt, ConsultationEvent>> =>
    store.execute(aggregate, {
      streamId: consultationId,
      command,
      context,
      isNew,
      ...(within ? { within } : {}),
      reply: ({ status }, version) => {
        if (status === 'none') throw new Error('A command that was accepted left no consultation');
        return { id: consultationId, status, version };
      },
    });

  return {
    open: (opening: Opening, context: CommandContext) =>
      execute(newId(), { type: 'OpenConsultation', opening }, context, { isNew: true }),

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
    concludeByBooking: (
      consultationId: string,
      booking: BookingOfIt,
      context: CommandContext,
      within: pg.ClientBase,
    ) => execute(consultationId, { type: 'ConcludeByBooking', booking }, context, { within }),

    /** Why such a booking could not conclude it now; undefined where it could. */
    async hindrance(
      consultationId: string,
      booking: BookingOfIt,
      client?: pg.ClientBase,
    ): Promise<Problem | undefined> {
      const history = await store.load<ConsultationEvent>(consultationId, client);
      const state = fold(
        consultationDecider,
        history.map(({ event }) => event),
      );
      const decision = consultationDecider.decide(state, { type: 'ConcludeByBooking', booking });
      return 'refused' in decision ? decision.refused : undefined;
    },

    close: (consultationId: string, reason: string, context: CommandContext) =>
      execute(consultationId, { type: 'CloseConsultation', reason }, context),
  };
}
