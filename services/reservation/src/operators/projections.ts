import type { AccessoryEvent, OperatorEvent } from '@kyoyo/contracts';
import type { Projection } from '@kyoyo/event-store';
import { allocation, release } from '../taking-time/allocating.ts';
import { operatorResource } from '../free-time/needs.ts';
import { rangeOf } from '../taking-time/range.ts';
import type { Tables } from '../schema.ts';

/** Duties are looked up when something is booked; a leave takes the operator's time. */
export const projectOperator: Projection<Tables, OperatorEvent> = (recorded, query) => {
  const { streamId: operatorId, streamVersion: version, event, meta } = recorded;
  switch (event.type) {
    case 'OperatorDutiesSet': {
      const { personId, institutionId, instrumentIds, rota, active } = event.data;
      const duties = {
        instrument_ids: instrumentIds,
        rota: JSON.stringify(rota),
        active,
        version,
      };
      return [
        query
          .insertInto('operator')
          .values({
            operator_id: operatorId,
            person_id: personId,
            institution_id: institutionId,
            ...duties,
          })
          .onConflict((conflict) => conflict.column('operator_id').doUpdateSet(duties)),
      ];
    }
    case 'OperatorLeaveScheduled': {
      const { leaveId, period, personId, reason } = event.data;
      return [
        allocation(query, leaveId, [operatorResource(personId)], period, meta.time),
        query.insertInto('leave').values({
          leave_id: leaveId,
          operator_id: operatorId,
          period: rangeOf(period),
          reason,
        }),
        query.updateTable('operator').set({ version }).where('operator_id', '=', operatorId),
      ];
    }
    case 'OperatorLeaveCancelled':
      return [
        release(query, event.data.leaveId, meta.time),
        query.deleteFrom('leave').where('leave_id', '=', event.data.leaveId),
        query.updateTable('operator').set({ version }).where('operator_id', '=', operatorId),
      ];
  }
};

export const projectAccessory: Projection<Tables, AccessoryEvent> = (recorded, query) => {
  const { streamId, streamVersion: version, event } = recorded;
  const { institutionId, name, units, instrumentIds, active } = event.data;
  const described = {
    name: JSON.stringify(name),
    units,
    instrument_ids: instrumentIds,
    active,
    version,
  };
  return [
    query
      .insertInto('accessory')
      .values({ accessory_id: streamId, institution_id: institutionId, ...described })
      .onConflict((conflict) => conflict.column('accessory_id').doUpdateSet(described)),
  ];
};
