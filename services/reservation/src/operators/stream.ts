import { type Duties, type OperatorEvent, type Problem, problem } from '@kyoyo/contracts';
import { accept, type Decider, type Decision, type Period, refuse } from '@kyoyo/kernel';

/** Somebody who operates instruments of an institution: what, when, and when not. */
export interface Operator {
  readonly duties: Duties | null;
  readonly leaves: ReadonlyMap<string, Period>;
}

export type OperatorCommand =
  | { readonly type: 'SetDuties'; readonly duties: Duties }
  | {
      readonly type: 'ScheduleLeave';
      readonly leaveId: string;
      readonly period: Period;
      readonly reason: string;
    }
  | { readonly type: 'CancelLeave'; readonly leaveId: string };

export const operatorDecider: Decider<Operator, OperatorCommand, OperatorEvent, Problem> = {
  initial: { duties: null, leaves: new Map() },
  decide,
  evolve,
};

function decide(
  { duties, leaves }: Operator,
  command: OperatorCommand,
): Decision<OperatorEvent, Problem> {
  if (command.type === 'SetDuties') {
    if (JSON.stringify(command.duties) === JSON.stringify(duties)) return accept();
    return accept({ type: 'OperatorDutiesSet', data: command.duties });
  }
  if (!duties) return refuse(problem('not-found'));
  const { institutionId, personId } = duties;
  const { leaveId } = command;
  const standing = leaves.get(leaveId);
  if (command.type === 'ScheduleLeave') {
    if (standing) return accept();
    const { period, reason } = command;
    return accept({
      type: 'OperatorLeaveScheduled',
      data: { institutionId, personId, leaveId, period, reason },
    });
  }
  if (!standing) return accept();
  return accept({
    type: 'OperatorLeaveCancelled',
    data: { institutionId, personId, leaveId, period: standing },
  });
}

function evolve({ duties, leaves }: Operator, event: OperatorEvent): Operator {
  if (event.type === 'OperatorDutiesSet') return { duties: event.data, leaves };
  const { leaveId, period } = event.data;
  const others = [...leaves].filter(([id]) => id !== leaveId);
  return event.type === 'OperatorLeaveScheduled'
    ? { duties, leaves: new Map([...others, [leaveId, period]]) }
    : { duties, leaves: new Map(others) };
}
