import type { Identity, Role } from './roles.ts';

export const hasRole = (who: Identity, name: Role['name'], institutionId?: string): boolean =>
  who.roles.some(
    (held) => held.name === name && (!held.institutionId || held.institutionId === institutionId),
  );

/** Staff or manager of the institution. */
export const worksAt = (who: Identity, institutionId: string): boolean =>
  hasRole(who, 'facility-staff', institutionId) || hasRole(who, 'facility-manager', institutionId);
