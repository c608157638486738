import { z } from 'zod';
import { bilingual, date, organisationClass } from '../primitives.ts';
import { published, type EventsOf } from '../published-event.ts';

export const organisationEvents = {
  OrganisationRegistered: published(
    z.object({ name: bilingual, corporateNumber: z.string().nullable() }),
  ),
  /** From `validFrom` to the day before `validTo`, or for good. */
  ClassCertified: published(
    z.object({
      class: organisationClass,
      evidence: z.string(),
      validFrom: date,
      validTo: date.nullable(),
    }),
  ),
};
export type OrganisationEvent = EventsOf<typeof organisationEvents>;
