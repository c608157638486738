import { z } from 'zod';
import { type OfferChange, offerChangeNames } from './offer-change-names.ts';

export const offerChange = z.enum(Object.keys(offerChangeNames) as [OfferChange, ...OfferChange[]]);

/** What becomes of the bookings that a change touches; said by whoever has seen them. */
export const touchedDecision = z.strictObject({
  /** As the preview said it: where it would say something else by now, the change is refused. */
  seen: z.string().max(64),
  /** They stand without what is gone; or those for whom nothing takes its place are cancelled. */
  fate: z.enum(['keep', 'displace']),
  /** Told to whom it touches. */
  reason: z.string().trim().min(1).max(500),
});
export type TouchedDecision = z.infer<typeof touchedDecision>;
