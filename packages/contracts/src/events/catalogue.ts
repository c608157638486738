import { z } from 'zod';
import { bilingual, id, organisationClass } from '../primitives.ts';
import { byRule } from '../shape-rules.ts';
import { published, type EventsOf } from '../published-event.ts';
import { rateCard } from '../rate-card.ts';

export const instrumentDescription = z.object({
  name: bilingual,
  category: z.string().min(1).max(60),
  location: bilingual,
  /** How many identical ones there are; each booking takes one. */
  units: z.int().min(1).max(50),
});

/** When and by whom an instrument may be booked. Minutes of the day are Japan's. */
export const bookingPolicy = z
  .object({
    openTo: z.array(organisationClass).min(1),
    opening: z.object({
      fromMinute: z.int().min(0).max(1439),
      toMinute: z.int().min(1).max(1440),
    }),
    durationMinutesMin: z.int().min(1).max(44_640),
    durationMinutesMax: z.int().min(1).max(44_640),
    granularityMinutes: z.union([5, 10, 15, 30, 60].map((minutes) => z.literal(minutes))),
    horizonDays: z.int().min(1).max(730),
  })
  .refine((policy) => policy.opening.fromMinute < policy.opening.toMinute, {
    path: ['opening', 'toMinute'],
    message: byRule('closing-before-opening'),
  })
  .refine((policy) => policy.durationMinutesMin <= policy.durationMinutesMax, {
    path: ['durationMinutesMax'],
    message: byRule('longest-below-shortest'),
  });
export type BookingPolicy = z.infer<typeof bookingPolicy>;

export const catalogueEvents = {
  InstitutionRegistered: published(z.object({ name: bilingual })),
  InstrumentProposed: published(instrumentDescription.extend({ institutionId: id })),
  InstrumentApproved: published(z.object({ institutionId: id })),
  PolicySet: published(z.object({ institutionId: id, policy: bookingPolicy })),
  RateCardPublished: published(z.object({ institutionId: id, cardId: id, card: rateCard })),
};
export type CatalogueEvent = EventsOf<typeof catalogueEvents>;
