import { isForward } from '@kyoyo/kernel';
import { z } from 'zod';
import type { CalendarPut } from '../calendar-entry.ts';
import { everybody } from '../concerns.ts';
import { exampleIds, examplePeriod } from '../examples.ts';
import { id, instant, period } from '../primitives.ts';
import { event, type EventsOf } from '../published-event.ts';

/** Units of an instrument that nobody can use for a while. */
export const outage = z.object({
  institutionId: id,
  instrumentId: id,
  units: z.array(z.int().positive()).min(1),
  period,
  reason: z.string(),
});
export type Outage = z.infer<typeof outage>;

const example: z.input<typeof outage> = {
  institutionId: exampleIds.institution,
  instrumentId: exampleIds.instrument,
  units: [1],
  period: examplePeriod,
  reason: '冷却水の交換',
};
const told = {
  concerns: () => [everybody],
  shows: ({ instrumentId, institutionId, period: of }: Outage) => ({
    instrumentIds: [instrumentId],
    named: { instrumentId, institutionId, period: of },
  }),
};

/** As the calendar shows it: once for each of its units. */
const entriesOf = ({ instrumentId, units, period: of }: Outage): CalendarPut[] =>
  units.map((unit) => ({
    instrumentId,
    unit,
    period: of,
    status: 'outage',
    mine: false,
    reservationId: null,
    organisationId: null,
    personId: null,
    operatorId: null,
  }));

export const outageEvents = {
  OutageScheduled: event(outage, {
    example,
    ...told,
    calendar: (scheduled) => ({ puts: entriesOf(scheduled) }),
  }),
  /** Earlier than planned; before its start, it never was. */
  OutageEnded: event(outage.extend({ endedAt: instant }), {
    example: { ...example, endedAt: '2026-12-04T02:00:00.000Z' },
    ...told,
    calendar({ endedAt, ...planned }) {
      const { instrumentId, units } = planned;
      const { start } = planned.period;
      const past = { start, end: endedAt };
      return isForward(past)
        ? { puts: entriesOf({ ...planned, period: past }) }
        : { removes: units.map((unit) => ({ instrumentId, unit, start })) };
    },
  }),
};
export type OutageEvent = EventsOf<typeof outageEvents>;
