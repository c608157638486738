import { z } from 'zod';
import { id, period, serviceKind } from '../primitives.ts';
import { published, type EventsOf } from '../published-event.ts';

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

/** A thread between a person and an institution's staff (事前相談), until it is booked or closed. */
export const consultationEvents = {
  ConsultationOpened: published(
    consultationParties.extend({
      instrumentId: id.nullable(),
      subject: z.string(),
      message: z.string(),
    }),
  ),
  ConsultationMessagePosted: published(
    consultationParties.extend({ message: z.string(), byStaff: z.boolean() }),
  ),
  SlotSuggested: published(consultationParties.extend(suggestedSlot.shape)),
  /** `booked` names the reservation, `closed` the reason. */
  ConsultationConcluded: published(
    consultationParties.extend({
      outcome: z.enum(['booked', 'closed']),
      reservationId: id.nullable(),
      reason: z.string(),
    }),
  ),
};
export type ConsultationEvent = EventsOf<typeof consultationEvents>;
