import { z } from 'zod';
import { financeOf, membersOf, staffOf } from '../concerns.ts';
import { exampleIds } from '../examples.ts';
import { id } from '../primitives.ts';
import { event, type EventsOf } from '../published-event.ts';

export const agreementEvents = {
  TermsAccepted: event(
    z.object({
      institutionId: id,
      organisationId: id,
      termsId: id,
      termsVersion: z.int().positive(),
      acceptedBy: id,
    }),
    {
      example: {
        institutionId: exampleIds.institution,
        organisationId: exampleIds.organisation,
        termsId: exampleIds.terms,
        termsVersion: 1,
        acceptedBy: exampleIds.person,
      },
      concerns: ({ institutionId, organisationId }) => [
        membersOf(organisationId),
        staffOf(institutionId),
        financeOf(institutionId),
      ],
      shows: ({ institutionId, organisationId }, agreementId) => ({
        named: { agreementId, institutionId, organisationId },
      }),
    },
  ),
};
export type AgreementEvent = EventsOf<typeof agreementEvents>;
