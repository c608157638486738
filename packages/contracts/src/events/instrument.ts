import { z } from 'zod';
import { bookingPolicy } from '../booking-policy.ts';
import { instrumentDescription } from '../instrument-description.ts';
import { id, instant } from '../primitives.ts';
import { published, type EventsOf } from '../published-event.ts';
import { rateCard } from '../rate-card.ts';

const ofInstitution = z.object({ institutionId: id });
const withReason = ofInstitution.extend({ reason: z.string() });

export const instrumentEvents = {
  InstrumentProposed: published(instrumentDescription.extend({ institutionId: id })),
  /** All of the description anew. */
  InstrumentDescribed: published(ofInstitution.extend({ description: instrumentDescription })),
  InstrumentEndorsed: published(ofInstitution.extend({ endorsedBy: id })),
  InstrumentApproved: published(ofInstitution),
  InstrumentDeclined: published(withReason),
  InstrumentReproposed: published(ofInstitution),
  InstrumentSuspended: published(withReason),
  InstrumentResumed: published(ofInstitution),
  InstrumentRetired: published(withReason),
  /** `institutionId` is who gave it away. */
  InstrumentTransferred: published(withReason.extend({ toInstitutionId: id })),
  /** In force from `effectiveFrom`, for bookings that start then or later. */
  PolicySet: published(ofInstitution.extend({ effectiveFrom: instant, policy: bookingPolicy })),
  RateCardPublished: published(ofInstitution.extend({ cardId: id, card: rateCard })),
};
export type InstrumentEvent = EventsOf<typeof instrumentEvents>;
