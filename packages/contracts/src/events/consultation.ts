import { z } from 'zod';
import { person, staffOf } from '../concerns.ts';
import { exampleIds, examplePeriod } from '../examples.ts';
import { id, period, serviceKind } from '../primitives.ts';
import { event, type EventsOf } from '../published-event.ts';

/** Who talks with which institution; in every event of a consultation. */
export const consultationParties = z.object({
  institutionId: id,
  organisationId: id,
  personId: id,
});
export type ConsultationParties = z.infer<typeof consultationParties>;

/** A time that staff propose, to be booked with one click. */
export const suggestedSlot = z.object({ instrumentId: id, period, serviceKind });
export type SuggestedSlot = z.infer<typeof suggestedSlot>;

const example: ConsultationParties = {
  institutionId: exampleIds.institution,
  organisationId: exampleIds.organisation,
  personId: exampleIds.person,
};

/** Between the person and the staff: colleagues hear nothing of it. */
const told = {
  concerns: ({ personId, institutionId }: ConsultationParties) => [
    person(personId),
    staffOf(institutionId),
  ],
  shows({ personId, organisationId, institutionId }: ConsultationParties, consultationId: string) {
    return { named: { consultationId, personId, organisationId, institutionId } };
  },
};

/** A thread between a person and an institution's staff (事前相談), until it is booked or closed. */
export const consultationEvents = {
  ConsultationOpened: event(
    consultationParties.extend({
      instrumentId: id.nullable(),
      subject: z.string(),
      message: z.string(),
    }),
    {
      example: {
        ...example,
        instrumentId: exampleIds.instrument,
        subject: '触媒粒子の観察',
        message: '粒径 5 nm の粒子を観察できますか。',
      },
      ...told,
    },
  ),
  ConsultationMessagePosted: event(
    consultationParties.extend({ message: z.string(), byStaff: z.boolean() }),
    { example: { ...example, message: 'はい、観察できます。', byStaff: true }, ...told },
  ),
  SlotSuggested: event(consultationParties.extend(suggestedSlot.shape), {
    example: {
      ...example,
      instrumentId: exampleIds.instrument,
      period: examplePeriod,
      serviceKind: 'technical-guidance',
    },
    ...told,
  }),
  /** `booked` names the reservation, `closed` the reason. */
  ConsultationConcluded: event(
    consultationParties.extend({
      outcome: z.enum(['booked', 'closed']),
      reservationId: id.nullable(),
      reason: z.string(),
    }),
    {
      example: {
        ...example,
        outcome: 'booked',
        reservationId: exampleIds.reservation,
        reason: '',
      },
      ...told,
    },
  ),
};
export type ConsultationEvent = EventsOf<typeof consultationEvents>;
