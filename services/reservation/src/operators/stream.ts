import { type Duties, type OperatorEvent, type Problem, problem } from '@kyoyo/contracts';
import { accept, type Decision, type Period, refuse } from '@kyoyo/kernel';
import { row, stream } from '../schema.ts';
import { rangeOf } from '@kyoyo/event-store/declaring';
import { operatorResource } from '../taking-time/resources.ts';

/** Somebody who operates instruments of an institution: what, when, and when not. */
export interface Operator {
  readonly duties: Duties | null;
  readonly leaves: ReadonlyMap<string, Leave>;
}

interface Leave {
  readonly period: Period;
  readonly reason: string;
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

/** Duties are looked up when something is booked; a leave takes the operator's time. */
export const operatorStream = stream({
  name: 'operator',
  form: 1,
  initial: { duties: null, leaves: new Map() },
  decide,
  evolve,
  tables: { operator: ['operator_id'], leave: ['leave_id'] },
  rows({ duties, leaves }, { id, version }) {
    if (!duties) return [];
    const { personId, institutionId, instrumentIds, rota, active } = duties;
    return [
      row('operator', {
        operator_id: id,
        person_id: personId,
        institution_id: institutionId,
        instrument_ids: instrumentIds,
        rota: JSON.stringify(rota),
        active,
        version,
      }),
      ...[...leaves].map(([leaveId, { period, reason }]) =>
        row('leave', { leave_id: leaveId, operator_id: id, period: rangeOf(period), reason }),
      ),
    ];
  },
  claims: ({ duties, leaves }) =>
    duties
      ? [...leaves].map(([taker, { period }]) => ({
          taker,
          resource: operatorResource(duties.personId),
          period,
          until: null,
          share: null,
          otherwise: problem('operator-booked'),
        }))
      : [],
});

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
    data: { institutionId, personId, leaveId, period: standing.period },
  });
}

function evolve({ duties, leaves }: Operator, event: OperatorEvent): Operator {
  if (event.type === 'OperatorDutiesSet') return { duties: event.data, leaves };
  const { leaveId } = event.data;
  const others = [...leaves].filter(([id]) => id !== leaveId);
  if (event.type === 'OperatorLeaveCancelled') return { duties, leaves: new Map(others) };
  const { period, reason } = event.data;
  return { duties, leaves: new Map([...others, [leaveId, { period, reason }]]) };
}
