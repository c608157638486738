import { z } from 'zod';
import { id } from './primitives.ts';

/**
 * member: books for the own organisation. representative: binds it, and accepts terms. finance: sees
 * its charges; with an institution, that institution's. facility-staff and facility-manager: the named institution's board, policies and
 * prices. operations: the platform. auditor: reads every event.
 */
export const roleName = z.enum([
  'member',
  'representative',
  'finance',
  'facility-staff',
  'facility-manager',
  'operations',
  'auditor',
]);

/** A role holds everywhere, or, with an institution, only there. */
export const role = z.object({ name: roleName, institutionId: id.optional() });
export type Role = z.infer<typeof role>;

/** Who asks. The gateway signs it; every service reads it from the identity token. */
export const identity = z.object({
  personId: id,
  organisationId: id,
  roles: z.array(role),
  sessionId: id,
});
export type Identity = z.infer<typeof identity>;
