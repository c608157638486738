import { z } from 'zod';
import { id } from '../primitives.ts';
import { published, type EventsOf } from '../published-event.ts';

export const agreementEvents = {
  TermsAccepted: published(
    z.object({
      institutionId: id,
      organisationId: id,
      termsId: id,
      termsVersion: z.int().positive(),
      acceptedBy: id,
    }),
  ),
};
export type AgreementEvent = EventsOf<typeof agreementEvents>;
