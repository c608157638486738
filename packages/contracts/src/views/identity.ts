import { z } from 'zod';
import { bilingual, date, id, instant, organisationClass } from '../primitives.ts';
import { role } from '../roles.ts';

export const organisationView = z
  .object({
    id,
    name: bilingual,
    corporateNumber: z.string().nullable(),
    class: organisationClass.nullable(),
    classEvidence: z.string().nullable(),
    classValidFrom: date.nullable(),
    classValidTo: date.nullable(),
  })
  .meta({ id: 'Organisation' });

export const personView = z
  .object({ id, organisationId: id, displayName: bilingual })
  .meta({ id: 'Person' });

export const credentials = z.strictObject({
  email: z.string().min(1).max(254),
  password: z.string().min(1).max(200),
});

/** Who is logged in. */
export const sessionView = z
  .object({
    sessionId: id,
    person: personView,
    organisation: organisationView,
    roles: z.array(role),
    expiresAt: instant,
  })
  .meta({ id: 'Session' });

export const sessionListItem = z
  .object({ id, createdAt: instant, expiresAt: instant, current: z.boolean() })
  .meta({ id: 'SessionListItem' });
