import { z } from 'zod';
import type { Bilingual } from './primitives.ts';

/** What staff may change of what is offered that coming bookings rely on, as those are told of it. */
export const offerChangeNames = {
  outage: { ja: '装置の停止', en: 'an outage of the instrument' },
  'units-reduced': { ja: '装置の台数の変更', en: 'fewer units of the instrument' },
  'accessory-changed': { ja: '付属品の変更', en: 'a change of an accessory' },
  'operator-changed': { ja: '技術者の都合', en: 'a change of the operators' },
} as const satisfies Record<string, Bilingual>;

export type OfferChange = keyof typeof offerChangeNames;

export const offerChange = z.enum(
  Object.keys(offerChangeNames) as [OfferChange, ...OfferChange[]],
);

/** What becomes of the bookings that a change touches; said by whoever has seen them. */
export const touchedDecision = z.strictObject({
  /** As the preview said it: where it would say something else by now, the change is refused. */
  seen: z.string().max(64),
  /** They stand without what is gone; or those for whom nothing takes its place are cancelled. */
  then: z.enum(['keep', 'displace']),
  /** Told to whom it touches. */
  reason: z.string().trim().min(1).max(500),
});
export type TouchedDecision = z.infer<typeof touchedDecision>;
