import {
  type Coverage,
  financeOf,
  hasRole,
  type Identity,
  mayRead,
  mayReadAll,
  membersOf,
  staffOf,
} from '@kyoyo/contracts';

export const managesSomewhere = (who: Identity): boolean =>
  who.roles.some(({ name }) => name === 'facility-manager');

/** Terms bind a whole organisation: who represents it accepts them. */
export const mayAccept = (who: Identity): boolean => hasRole(who, 'representative');

/** Terms are published by the manager of the institution. */
export const mayPublish = (who: Identity, institutionId: string): boolean =>
  hasRole(who, 'facility-manager', institutionId);

/** The parties of a contract, and whoever reads every log. */
export const maySeeCoverage = (
  who: Identity,
  { institutionId, organisationIds }: Pick<Coverage, 'institutionId' | 'organisationIds'>,
): boolean =>
  mayReadAll(who) ||
  mayRead(who, [
    ...organisationIds.map(membersOf),
    staffOf(institutionId),
    financeOf(institutionId),
  ]);
