import { z } from 'zod';
import { id, instant, period } from '../primitives.ts';
import { published, type EventsOf } from '../published-event.ts';

/** Units of an instrument that nobody can use for a while. */
export const outage = z.object({
  institutionId: id,
  instrumentId: id,
  units: z.array(z.int().positive()).min(1),
  period,
  reason: z.string(),
});
export type Outage = z.infer<typeof outage>;

export const outageEvents = {
  OutageScheduled: published(outage),
  /** Earlier than planned; before its start, it never was. */
  OutageEnded: published(outage.extend({ endedAt: instant })),
};
export type OutageEvent = EventsOf<typeof outageEvents>;
