import { z } from 'zod';
import { id, instant } from '../primitives.ts';
import { published, type EventsOf } from '../published-event.ts';

export const termsEvents = {
  TermsPublished: published(
    z.object({
      institutionId: id,
      termsVersion: z.int().positive(),
      text: z.object({ ja: z.string(), en: z.string() }),
      effectiveFrom: instant,
    }),
  ),
};
export type TermsEvent = EventsOf<typeof termsEvents>;
