import { hasRole, type Identity, worksAt } from '@kyoyo/contracts';

export const operations = (who: Identity): boolean => hasRole(who, 'operations');

/** Staff propose instruments of their own institution. */
export const mayPropose = worksAt;

/** Approval, policies and prices are the manager's. */
export const mayManage = (who: Identity, institutionId: string): boolean =>
  hasRole(who, 'facility-manager', institutionId);

export const worksSomewhere = (who: Identity): boolean =>
  who.roles.some(({ name }) => name === 'facility-staff' || name === 'facility-manager');
