import type { Accessory, Duties, TouchedDecision } from '@kyoyo/contracts';
import type { CommandContext, Executor } from '@kyoyo/event-store';
import { derivedId, type Period } from '@kyoyo/kernel';
import type { Parts } from '@kyoyo/service-kit';
import { createOfferChanges } from '../offer/changing.ts';
import { changeOf } from '../offer/reading.ts';
import type { Tables } from '../schema.ts';
import { lockOf } from '../taking-time/locks.ts';
import { accessoryStream } from './accessory-stream.ts';
import { type OperatorCommand, operatorStream } from './stream.ts';

type Decided = TouchedDecision | null;

export const operatorIdOf = ({
  institutionId,
  personId,
}: Pick<Duties, 'institutionId' | 'personId'>) => derivedId('operator', institutionId, personId);

export const createOperatorCommands = (parts: Parts<Tables>) => {
  const { store } = parts;
  const { change } = createOfferChanges(parts);
  const execute = (
    on: Executor<Tables>,
    streamId: string,
    command: OperatorCommand,
    context: CommandContext,
  ) => on.execute(operatorStream, { streamId, command, context });
  return {
    setDuties: (duties: Duties, decided: Decided, context: CommandContext) =>
      change(duties, changeOf.duties(duties), decided, context, (tx) =>
        execute(tx, operatorIdOf(duties), { type: 'SetDuties', duties }, context),
      ),

    scheduleLeave: (
      operator: OperatorRef,
      leave: { readonly leaveId: string; readonly period: Period; readonly reason: string },
      decided: Decided,
      context: CommandContext,
    ) =>
      change(operator, changeOf.leave(operator, leave.period), decided, context, (tx) =>
        execute(tx, operator.id, { type: 'ScheduleLeave', ...leave }, context),
      ),

    cancelLeave: ({ id, institutionId }: OperatorRef, leaveId: string, context: CommandContext) =>
      store.execute(operatorStream, {
        streamId: id,
        command: { type: 'CancelLeave', leaveId },
        context,
        shares: [lockOf({ institutionId })],
      }),

    describeAccessory: (
      accessoryId: string,
      described: Accessory,
      decided: Decided,
      context: CommandContext,
    ) =>
      change(described, changeOf.accessory(accessoryId, described), decided, context, (tx) =>
        tx.execute(accessoryStream, { streamId: accessoryId, command: described, context }),
      ),
  };
};

export interface OperatorRef {
  readonly id: string;
  readonly institutionId: string;
  readonly personId: string;
}
export type OperatorCommands = ReturnType<typeof createOperatorCommands>;
