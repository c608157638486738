import { z } from 'zod';
import { bookingPolicy } from '../booking-policy.ts';
import { bilingual, id } from '../primitives.ts';
import { published, type EventsOf } from '../published-event.ts';
import { rateCard } from '../rate-card.ts';

export const instrumentDescription = z.object({
  name: bilingual,
  category: z.string().min(1).max(60),
  location: bilingual,
  /** How many identical ones there are; each booking takes one. */
  units: z.int().min(1).max(50),
});

export const catalogueEvents = {
  InstitutionRegistered: published(z.object({ name: bilingual })),
  InstrumentProposed: published(instrumentDescription.extend({ institutionId: id })),
  InstrumentApproved: published(z.object({ institutionId: id })),
  PolicySet: published(z.object({ institutionId: id, policy: bookingPolicy })),
  RateCardPublished: published(z.object({ institutionId: id, cardId: id, card: rateCard })),
};
export type CatalogueEvent = EventsOf<typeof catalogueEvents>;
