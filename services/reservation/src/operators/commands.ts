import {
  type AccessoryEvent,
  type Accessory,
  type Duties,
  problem,
  type Problem,
} from '@kyoyo/contracts';
import { type CommandContext, isDatabaseError } from '@kyoyo/event-store';
import { accept, type Decider, derivedId, type Period } from '@kyoyo/kernel';
import type { Parts } from '@kyoyo/service-kit';
import { shareInstitutions } from '../reservation/executing.ts';
import type { Tables } from '../schema.ts';
import { operatorDecider, type OperatorCommand } from './stream.ts';
import { projectAccessory, projectOperator } from './projections.ts';

const operator = {
  streamType: 'operator',
  decider: operatorDecider,
  project: projectOperator,
} as const;

/** The last description counts; the same again changes nothing. */
const accessoryDecider: Decider<Accessory | null, Accessory, AccessoryEvent, Problem> = {
  initial: null,
  decide: (known, described) =>
    JSON.stringify(known) === JSON.stringify(described)
      ? accept()
      : accept({ type: 'AccessoryDescribed', data: described }),
  evolve: (_, { data }) => data,
};
const accessory = {
  streamType: 'accessory',
  decider: accessoryDecider,
  project: projectAccessory,
} as const;

export const operatorIdOf = ({
  institutionId,
  personId,
}: Pick<Duties, 'institutionId' | 'personId'>) => derivedId('operator', institutionId, personId);

const bookedThen = (error: unknown): Problem | undefined =>
  isDatabaseError(error, '23P01') ? problem('operator-booked') : undefined;

export const createOperatorCommands = ({ store, database }: Parts<Tables>) => {
  const execute = (
    operatorId: string,
    institutionId: string,
    command: OperatorCommand,
    context: CommandContext,
  ) =>
    store.execute(operator, {
      streamId: operatorId,
      command,
      context,
      first: [shareInstitutions(database.query, institutionId)],
      explain: bookedThen,
      reply: (_, version) => ({ id: operatorId, version }),
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
      store.execute(accessory, {
        streamId: accessoryId,
        command: described,
        context,
        reply: (_, version) => ({ id: accessoryId, version }),
      }),
  };
};

export interface OperatorRef {
  readonly id: string;
  readonly institutionId: string;
}
export type OperatorCommands = ReturnType<typeof createOperatorCommands>;
