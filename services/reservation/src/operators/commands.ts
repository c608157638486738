import type { Accessory, Duties } from '@kyoyo/contracts';
import type { CommandContext } from '@kyoyo/event-store';
import { derivedId, type Period } from '@kyoyo/kernel';
import type { Parts } from '@kyoyo/service-kit';
import type { Tables } from '../schema.ts';
import { lockOf } from '../taking-time/locks.ts';
import { accessoryStream } from './accessory-stream.ts';
import { type OperatorCommand, operatorStream } from './stream.ts';

export const operatorIdOf = ({
  institutionId,
  personId,
}: Pick<Duties, 'institutionId' | 'personId'>) => derivedId('operator', institutionId, personId);

export const createOperatorCommands = ({ store }: Parts<Tables>) => {
  const execute = (
    operatorId: string,
    institutionId: string,
    command: OperatorCommand,
    context: CommandContext,
  ) =>
    store.execute(operatorStream, {
      streamId: operatorId,
      command,
      context,
      shares: [lockOf({ institutionId })],
    });
  return {
    setDuties: (duties: Duties, context: CommandContext) =>
      execute(operatorIdOf(duties), duties.institutionId, { type: 'SetDuties', duties }, context),
    scheduleLeave: (
      { id, institutionId }: OperatorRef,
      leave: { readonly leaveId: string; readonly period: Period; readonly reason: string },
      context: CommandContext,
    ) => execute(id, institutionId, { type: 'ScheduleLeave', ...leave }, context),
    cancelLeave: ({ id, institutionId }: OperatorRef, leaveId: string, context: CommandContext) =>
      execute(id, institutionId, { type: 'CancelLeave', leaveId }, context),
    describeAccessory: (accessoryId: string, described: Accessory, context: CommandContext) =>
      store.execute(accessoryStream, { streamId: accessoryId, command: described, context }),
  };
};

export interface OperatorRef {
  readonly id: string;
  readonly institutionId: string;
}
export type OperatorCommands = ReturnType<typeof createOperatorCommands>;
