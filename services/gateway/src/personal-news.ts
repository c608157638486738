import {
  type ConsultationEvent,
  consultationEvents,
  type Envelope,
  eventCatalogue,
  readEvent,
  type TrainingEvent,
  trainingEvents,
} from '@kyoyo/contracts';
import type { LiveNews } from './live-topics.ts';

/** Trainings and consultations: what a person and an institution's staff have with each other. */
export const isBetweenPersonAndStaff = ({ type }: Envelope): boolean =>
  Object.hasOwn(trainingEvents, type) || Object.hasOwn(consultationEvents, type);

/** Only that something has moved: whoever may read it asks for the rest. */
export function personalNews(envelope: Envelope): LiveNews[] {
  const { type, data } = readEvent<TrainingEvent | ConsultationEvent>(eventCatalogue, envelope);
  const { personId, organisationId, institutionId } = data;
  const subject = Object.hasOwn(trainingEvents, type)
    ? { qualificationId: envelope.subject }
    : { consultationId: envelope.subject };
  return [
    {
      topics: [`person:${personId}`, `institution:${institutionId}`],
      type,
      institutionId,
      organisationId,
      personId,
      open: null,
      named: { ...subject, personId, organisationId, institutionId },
    },
  ];
}
