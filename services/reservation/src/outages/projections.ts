import type { Outage, OutageEvent } from '@kyoyo/contracts';
import type { Projection } from '@kyoyo/event-store';
import { isForward } from '@kyoyo/kernel';
import { allocation, release } from '../taking-time/allocating.ts';
import { unitResource } from '../free-time/needs.ts';
import { rangeOf } from '../taking-time/range.ts';
import type { Tables } from '../schema.ts';

/** An outage takes the time of its units as a booking does; an early end gives the rest back. */
export const projectOutage: Projection<Tables, OutageEvent> = (recorded, query) => {
  const { streamId: outageId, streamVersion: version, event, meta } = recorded;
  if (event.type === 'OutageScheduled') {
    const { instrumentId, institutionId, units, period, reason } = event.data;
    return [
      allocation(query, outageId, unitsOf(event.data), period, meta.time),
      query.insertInto('outage').values({
        outage_id: outageId,
        instrument_id: instrumentId,
        institution_id: institutionId,
        units,
        period: rangeOf(period),
        reason,
        version,
      }),
    ];
  }
  const past = { start: event.data.period.start, end: event.data.endedAt };
  const kept = isForward(past);
  return [
    kept
      ? allocation(query, outageId, unitsOf(event.data), past, meta.time)
      : release(query, outageId, meta.time),
    query
      .updateTable('outage')
      .set({ ended: true, version, ...(kept ? { period: rangeOf(past) } : {}) })
      .where('outage_id', '=', outageId),
  ];
};

export const unitsOf = ({ instrumentId, units }: Outage): string[] =>
  units.map((unit) => unitResource(instrumentId, unit));
