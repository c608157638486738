import { hasRole, type Identity } from '@kyoyo/contracts';

export const managesSomewhere = (who: Identity): boolean =>
  who.roles.some(({ name }) => name === 'facility-manager');

/** Terms are published by the manager of the institution. */
export const mayPublish = (who: Identity, institutionId: string): boolean =>
  hasRole(who, 'facility-manager', institutionId);
