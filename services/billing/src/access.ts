import { type Coverage, hasRole, type Identity, worksAt } from '@kyoyo/contracts';

/** Finance of an institution, and its staff, see what is charged for its instruments. */
export const maySeeInstitution = (who: Identity, institutionId: string): boolean =>
  worksAt(who, institutionId) || keepsBooks(who, institutionId);

/** Finance of an organisation sees what its members used. */
export const maySeeOrganisation = (who: Identity, organisationId: string): boolean =>
  who.organisationId === organisationId && hasRole(who, 'finance');

export const maySeeCharge = (
  who: Identity,
  charge: { personId: string | null; organisationId: string; institutionId: string },
): boolean =>
  charge.personId === who.personId ||
  maySeeOrganisation(who, charge.organisationId) ||
  maySeeInstitution(who, charge.institutionId) ||
  hasRole(who, 'auditor');

/** Whoever pays for a contract, or binds to it, and those whose income it is. */
export const maySeeCostOfContract = (
  who: Identity,
  { institutionId, organisationIds }: Pick<Coverage, 'institutionId' | 'organisationIds'>,
): boolean =>
  maySeeInstitution(who, institutionId) ||
  hasRole(who, 'auditor') ||
  organisationIds.some(
    (organisationId) =>
      maySeeOrganisation(who, organisationId) ||
      (who.organisationId === organisationId && hasRole(who, 'representative')),
  );

/** Writes the money of an institution; its staff only look on. */
export const keepsBooks = (who: Identity, institutionId: string): boolean =>
  who.roles.some((role) => role.name === 'finance' && role.institutionId === institutionId);

export const keepsBooksSomewhere = (who: Identity): boolean =>
  who.roles.some(({ name, institutionId }) => name === 'finance' && institutionId !== undefined);

/** Staff do not read what an institution has in the bank. */
export const readsBooks = (who: Identity, institutionId: string): boolean =>
  keepsBooks(who, institutionId) || hasRole(who, 'auditor');

export const readsBooksSomewhere = (who: Identity): boolean =>
  keepsBooksSomewhere(who) || hasRole(who, 'auditor');

/** Whose prices they are to decide. */
export const manages = (who: Identity, institutionId: string): boolean =>
  hasRole(who, 'facility-manager', institutionId);

export const managesSomewhere = (who: Identity): boolean =>
  who.roles.some(({ name }) => name === 'facility-manager');

export const worksSomewhere = (who: Identity): boolean =>
  who.roles.some(({ name }) => name === 'facility-staff' || name === 'facility-manager');

/** Documents of money are for finance of either side, and for auditors. */
export const maySeeDocument = (
  who: Identity,
  { institutionId, organisationId }: { institutionId: string; organisationId: string },
): boolean =>
  keepsBooks(who, institutionId) ||
  maySeeOrganisation(who, organisationId) ||
  hasRole(who, 'auditor');

/** What other prices would have come to is for those who decide them, and for those who look on. */
export const mayAskWhatIf = (who: Identity, institutionId: string): boolean =>
  hasRole(who, 'facility-manager', institutionId) ||
  hasRole(who, 'auditor') ||
  keepsBooks(who, institutionId);

export const asksWhatIfs = (who: Identity): boolean =>
  who.roles.some(
    ({ name, institutionId }) =>
      name === 'facility-manager' ||
      name === 'auditor' ||
      (name === 'finance' && institutionId !== undefined),
  );
