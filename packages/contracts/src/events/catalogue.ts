import { z } from 'zod';
import { bookingPolicy, type BookingPolicyWish } from '../booking-policy.ts';
import { bilingual, id, instant } from '../primitives.ts';
import { published, revised, type EventsOf } from '../published-event.ts';
import { rateCard } from '../rate-card.ts';

export const instrumentDescription = z.object({
  name: bilingual,
  category: z.string().min(1).max(60),
  location: bilingual,
  /** How many identical ones there are; each booking takes one. */
  units: z.int().min(1).max(50),
});

/** The policies of the first version knew no date. */
const sinceEver = '2000-01-01T00:00:00.000Z';

export const catalogueEvents = {
  InstitutionRegistered: published(z.object({ name: bilingual })),
  InstrumentProposed: published(instrumentDescription.extend({ institutionId: id })),
  InstrumentApproved: published(z.object({ institutionId: id })),
  /** In force from `effectiveFrom`, for bookings that start then or later. */
  PolicySet: revised(
    z.object({ institutionId: id, effectiveFrom: instant, policy: bookingPolicy }),
    (first: { policy: BookingPolicyWish }) => ({
      ...first,
      effectiveFrom: sinceEver,
      policy: bookingPolicy.parse(first.policy),
    }),
  ),
  RateCardPublished: published(z.object({ institutionId: id, cardId: id, card: rateCard })),
};
export type CatalogueEvent = EventsOf<typeof catalogueEvents>;
