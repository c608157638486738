import { z } from 'zod';
import { date, id, instant } from '../primitives.ts';
import { published, type EventsOf } from '../published-event.ts';

/** Who is trained on what; in every event of a qualification. */
export const trainee = z.object({
  personId: id,
  organisationId: id,
  instrumentId: id,
  institutionId: id,
});
export type Trainee = z.infer<typeof trainee>;

/** One stream for each person and instrument: from a request to a qualification and its renewals. */
export const trainingEvents = {
  TrainingRequested: published(trainee.extend({ wish: z.string() })),
  TrainingRequestWithdrawn: published(trainee.extend({ reason: z.string() })),
  TrainingScheduled: published(trainee.extend({ startsAt: instant, place: z.string() })),
  /** `validUntil` is the last day on which the qualification holds; null: for good. */
  TrainingPassed: published(trainee.extend({ trainedOn: date, validUntil: date.nullable() })),
  TrainingFailed: published(trainee.extend({ trainedOn: date, reason: z.string() })),
  QualificationRevoked: published(trainee.extend({ reason: z.string() })),
};
export type TrainingEvent = EventsOf<typeof trainingEvents>;
