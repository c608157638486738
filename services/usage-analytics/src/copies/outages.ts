import { rangeOf } from '@kyoyo/event-store/declaring';
import { isForward, type Period } from '@kyoyo/kernel';
import { copy, row } from '../schema.ts';

interface Outage {
  readonly instrumentId: string;
  readonly units: number;
  readonly period: Period;
}

/** Time in which units could not be used by anybody. */
export const outages = copy({
  name: 'outages',
  of: 'reservation/outage',
  form: 1,
  initial: null as Outage | null,
  evolve(_, event) {
    const { instrumentId, units, period } = event.data;
    const outage = { instrumentId, units: units.length };
    switch (event.type) {
      case 'OutageScheduled':
        return { ...outage, period };
      case 'OutageEnded': {
        const past = { start: period.start, end: event.data.endedAt };
        return isForward(past) ? { ...outage, period: past } : null;
      }
    }
  },
  tables: { outage: ['outage_id'] },
  rows: (outage, { id }) =>
    outage
      ? [
          row('outage', {
            outage_id: id,
            instrument_id: outage.instrumentId,
            units: outage.units,
            period: rangeOf(outage.period),
          }),
        ]
      : [],
});
