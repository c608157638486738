import { hasRole, type Identity, type Role, worksAt } from '@kyoyo/contracts';

/** Organisations, classes and members are registered by the platform's operations. */
export const operations = (who: Identity): boolean => hasRole(who, 'operations');

/** A manager grants roles at the own institution; operations grant every role. */
export const mayGrant = (who: Identity, role: Role): boolean =>
  operations(who) ||
  (role.institutionId !== undefined && hasRole(who, 'facility-manager', role.institutionId));

export const mayGrantSome = (who: Identity): boolean =>
  operations(who) || who.roles.some((role) => role.name === 'facility-manager');

/**
 * Names of people are for colleagues, and for those who run a facility or the platform. Staff of a
 * facility, who operate and answer, are known by name to those they do it for.
 */
export const maySeePerson = (
  who: Identity,
  person: { readonly organisationId: string; readonly isStaff: boolean },
): boolean =>
  person.isStaff ||
  person.organisationId === who.organisationId ||
  who.roles.some(
    (role) => role.name !== 'member' && (role.name !== 'finance' || role.institutionId),
  );

/** Who works at an institution is known to those who work there too, and to operations. */
export const mayListStaff = (who: Identity, institutionId: string): boolean =>
  operations(who) || worksAt(who, institutionId);
