import { z } from 'zod';
import { bilingual, date, id, organisationClass } from '../primitives.ts';
import { published, type EventsOf } from '../published-event.ts';
import { role } from '../roles.ts';

export const identityEvents = {
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
  MemberJoined: published(z.object({ organisationId: id })),
  RoleGranted: published(z.object({ role })),
};
export type IdentityEvent = EventsOf<typeof identityEvents>;
