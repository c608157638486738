import { z } from 'zod';
import { financeOf, membersOf, staffOf } from '../concerns.ts';
import { exampleIds, examplePeriod } from '../examples.ts';
import { id, period } from '../primitives.ts';
import { event, type EventsOf } from '../published-event.ts';

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

type Owner = z.infer<typeof owner>;

const example: Owner = {
  institutionId: exampleIds.institution,
  instrumentId: exampleIds.instrument,
  organisationId: exampleIds.organisation,
  personId: exampleIds.person,
};
const told = {
  concerns: ({ organisationId, institutionId }: Owner) => [
    membersOf(organisationId),
    staffOf(institutionId),
    financeOf(institutionId),
  ],
  shows: (of: Owner, seriesId: string) => {
    const { instrumentId, institutionId, organisationId, personId } = of;
    return { named: { seriesId, instrumentId, institutionId, organisationId, personId } };
  },
};

export const seriesEvents = {
  SeriesBooked: event(owner.extend({ occurrences: z.array(occurrence) }), {
    example: {
      ...example,
      occurrences: [
        { period: examplePeriod, reservationId: exampleIds.reservation, refusal: null },
        { period: examplePeriod, reservationId: null, refusal: 'period-taken' },
      ],
    },
    ...told,
  }),
  /** One more, or one that was cancelled before. */
  SeriesDateAdded: event(owner.extend({ occurrence }), {
    example: {
      ...example,
      occurrence: {
        period: examplePeriod,
        reservationId: exampleIds.otherReservation,
        refusal: null,
      },
    },
    ...told,
  }),
  SeriesMoved: event(
    owner.extend({
      reservationIds: z.array(id),
      shiftMinutes: z.int(),
      minutes: z.int().positive().nullable(),
    }),
    {
      example: {
        ...example,
        reservationIds: [exampleIds.reservation],
        shiftMinutes: 60,
        minutes: null,
      },
      ...told,
    },
  ),
  SeriesCancelled: event(owner.extend({ reservationIds: z.array(id), reason: z.string() }), {
    example: { ...example, reservationIds: [exampleIds.reservation], reason: '計画の変更' },
    ...told,
  }),
};
export type SeriesEvent = EventsOf<typeof seriesEvents>;
