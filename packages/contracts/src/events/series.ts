import { z } from 'zod';
import { id, period } from '../primitives.ts';
import { published, type EventsOf } from '../published-event.ts';

/** One time of a series: booked, or refused for the reason of this slug. */
export const occurrence = z.object({
  period,
  reservationId: id.nullable(),
  refusal: z.string().nullable(),
});
export type Occurrence = z.infer<typeof occurrence>;

const owner = z.object({
  institutionId: id,
  instrumentId: id,
  organisationId: id,
  personId: id,
});

export const seriesEvents = {
  SeriesBooked: published(owner.extend({ occurrences: z.array(occurrence) })),
  SeriesMoved: published(
    owner.extend({
      reservationIds: z.array(id),
      shiftMinutes: z.int(),
      minutes: z.int().positive().nullable(),
    }),
  ),
  SeriesCancelled: published(owner.extend({ reservationIds: z.array(id), reason: z.string() })),
};
export type SeriesEvent = EventsOf<typeof seriesEvents>;
