import {
  type Coverage,
  coverageAudience,
  hasRole,
  type Identity,
  mayRead,
  mayReadAll,
  worksAt,
} from '@kyoyo/contracts';

export const managesSomewhere = (who: Identity): boolean =>
  who.roles.some(({ name }) => name === 'facility-manager');

/** Terms bind a whole organisation: who represents it accepts them. */
export const mayAccept = (who: Identity): boolean => hasRole(who, 'representative');

/** Terms, and plans, are published by the manager of the institution, who decides who has them. */
export const mayPublish = (who: Identity, institutionId: string): boolean =>
  hasRole(who, 'facility-manager', institutionId);

/** A subscription is money of the organisation: who represents it, or its finance, changes it. */
export const maySubscribe = (who: Identity): boolean =>
  who.roles.some(
    ({ name, institutionId }) =>
      institutionId === undefined && (name === 'representative' || name === 'finance'),
  );

export const maySeeInstitution = (who: Identity, institutionId: string): boolean =>
  worksAt(who, institutionId) ||
  who.roles.some((role) => role.name === 'finance' && role.institutionId === institutionId);

/** Members see what covers them; so do those who work there, and auditors. */
export const maySeeSubscription = (
  who: Identity,
  { organisationId, institutionId }: { organisationId: string; institutionId: string },
): boolean =>
  who.organisationId === organisationId ||
  maySeeInstitution(who, institutionId) ||
  hasRole(who, 'auditor');

/** Whom it concerns, who represents its organisations, and whoever reads every log. */
export const maySeeCoverage = (who: Identity, coverage: Coverage): boolean =>
  mayReadAll(who) ||
  mayRead(who, coverageAudience(coverage)) ||
  (mayAccept(who) && coverage.organisationIds.includes(who.organisationId));
