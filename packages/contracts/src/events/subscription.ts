import { z } from 'zod';
import { contractForm, id, instant, period, serviceKind } from '../primitives.ts';
import { published, type EventsOf } from '../published-event.ts';

/** What rating needs to know of one ended run. `occupied` is what it kept others from using. */
export const endedRun = z.object({
  reservationId: id,
  instrumentId: id,
  institutionId: id,
  organisationId: id,
  personId: id,
  serviceKind,
  tariff: z.string().nullable(),
  quantity: z.int().positive(),
  reserved: period,
  used: period,
});
export type EndedRun = z.infer<typeof endedRun>;

export const subscriptionEvents = {
  TermsPublished: published(
    z.object({
      institutionId: id,
      termsVersion: z.int().positive(),
      text: z.object({ ja: z.string(), en: z.string() }),
      effectiveFrom: instant,
    }),
  ),
  TermsAccepted: published(
    z.object({
      institutionId: id,
      organisationId: id,
      termsId: id,
      termsVersion: z.int().positive(),
      acceptedBy: id,
    }),
  ),
  UsageAttributed: published(
    z.object({ agreementId: id, contractForm, run: endedRun, runEndedEventId: id }),
  ),
};
export type SubscriptionEvent = EventsOf<typeof subscriptionEvents>;
