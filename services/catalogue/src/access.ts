import { hasRole, type Identity, worksAt } from '@kyoyo/contracts';

export const operations = (who: Identity): boolean => hasRole(who, 'operations');

/** Staff propose instruments of their own institution. */
export const mayPropose = worksAt;

/** Approval, policies and prices are the manager's. */
export const mayManage = (who: Identity, institutionId: string): boolean =>
  hasRole(who, 'facility-manager', institutionId);

/** What keeping an instrument costs is for its staff, and the finance of its institution. */
export const maySeeCosts = (who: Identity, institutionId: string): boolean =>
  worksAt(who, institutionId) ||
  who.roles.some((role) => role.name === 'finance' && role.institutionId === institutionId);

export const worksOrPays = (who: Identity): boolean =>
  worksSomewhere(who) || who.roles.some(({ name }) => name === 'finance');

export const worksSomewhere = (who: Identity): boolean =>
  who.roles.some(({ name }) => name === 'facility-staff' || name === 'facility-manager');
