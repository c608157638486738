import type { ConsultationEvent, ConsultationStatus, SuggestedSlot } from '@kyoyo/contracts';
import type { Aggregate, CommandContext, Outcome } from '@kyoyo/event-store';
import { newId } from '@kyoyo/kernel';
import type { Parts } from '@kyoyo/service-kit';
import {
  type BookedReservation,
  type Consultation,
  type ConsultationCommand,
  consultationDecider,
} from './decider.ts';
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
    isNew = false,
  ): Promise<Outcome<Receipt, ConsultationEvent>> =>
    store.execute(aggregate, {
      streamId: consultationId,
      command,
      context,
      isNew,
      reply: ({ status }, version) => {
        if (status === 'none') throw new Error('A command that was accepted left no consultation');
        return { id: consultationId, status, version };
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

    close: (consultationId: string, reason: string, context: CommandContext) =>
      execute(consultationId, { type: 'CloseConsultation', reason }, context),
  };
}
