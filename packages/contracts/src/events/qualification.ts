import { z } from 'zod';
import { person, staffOf } from '../concerns.ts';
import { exampleIds, exampleTime } from '../examples.ts';
import { date, id, instant } from '../primitives.ts';
import { event, type EventsOf } from '../published-event.ts';

/** Who is trained on what; in every event of a qualification. */
export const trainee = z.object({
  personId: id,
  organisationId: id,
  instrumentId: id,
  institutionId: id,
});
export type Trainee = z.infer<typeof trainee>;

const example: Trainee = {
  personId: exampleIds.person,
  organisationId: exampleIds.organisation,
  instrumentId: exampleIds.instrument,
  institutionId: exampleIds.institution,
};

/** Between the person and the staff: colleagues hear nothing of it. */
const told = {
  concerns: ({ personId, institutionId }: Trainee) => [person(personId), staffOf(institutionId)],
  shows: ({ personId, organisationId, institutionId }: Trainee, qualificationId: string) => ({
    named: { qualificationId, personId, organisationId, institutionId },
  }),
};

/** One stream for each person and instrument: from a request to a qualification and its renewals. */
export const trainingEvents = {
  TrainingRequested: event(trainee.extend({ wish: z.string() }), {
    example: { ...example, wish: '平日の午前を希望します' },
    ...told,
  }),
  TrainingRequestWithdrawn: event(trainee.extend({ reason: z.string() }), {
    example: { ...example, reason: 'The project has ended' },
    ...told,
  }),
  TrainingScheduled: event(trainee.extend({ startsAt: instant, place: z.string() }), {
    example: { ...example, startsAt: exampleTime, place: '2号館 講習室' },
    ...told,
  }),
  /** `validUntil` is the last day on which the qualification holds; null: for good. */
  TrainingPassed: event(trainee.extend({ trainedOn: date, validUntil: date.nullable() }), {
    example: { ...example, trainedOn: '2026-12-01', validUntil: '2027-11-30' },
    ...told,
  }),
  TrainingFailed: event(trainee.extend({ trainedOn: date, reason: z.string() }), {
    example: { ...example, trainedOn: '2026-12-01', reason: '真空の手順をもう一度' },
    ...told,
  }),
  QualificationRevoked: event(trainee.extend({ reason: z.string() }), {
    example: { ...example, reason: '安全の決まりに反したため' },
    ...told,
  }),
};
export type TrainingEvent = EventsOf<typeof trainingEvents>;
