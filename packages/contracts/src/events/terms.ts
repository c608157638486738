import { z } from 'zod';
import { everybody } from '../concerns.ts';
import { exampleIds, exampleTime } from '../examples.ts';
import { id, instant } from '../primitives.ts';
import { event, type EventsOf } from '../published-event.ts';

export const termsEvents = {
  TermsPublished: event(
    z.object({
      institutionId: id,
      termsVersion: z.int().positive(),
      text: z.object({ ja: z.string(), en: z.string() }),
      effectiveFrom: instant,
    }),
    {
      example: {
        institutionId: exampleIds.institution,
        termsVersion: 1,
        text: { ja: '機器利用約款(例)', en: 'Terms of use (example)' },
        effectiveFrom: exampleTime,
      },
      concerns: () => [everybody],
      shows: ({ institutionId, termsVersion }) => ({ named: { institutionId, termsVersion } }),
    },
  ),
};
export type TermsEvent = EventsOf<typeof termsEvents>;
