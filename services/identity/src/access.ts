import { hasRole, type Identity, type Role, worksAt } from '@kyoyo/contracts';

/** Organisations, classes and members are registered by the platform's operations. */
export const operations = (who: Identity): boolean => hasRole(who, 'operations');

/** What a facility gives to its own people. The platform's roles are the platform's to give. */
const ofFacility: readonly Role['name'][] = ['facility-staff', 'facility-manager', 'finance'];
const ofPlatform: readonly Role['name'][] = ['operations', 'auditor'];

/** A manager grants a facility's roles at the own institution; operations grant every role. */
export const mayGrant = (who: Identity, { name, institutionId }: Role): boolean =>
  operations(who) ||
  (ofFacility.includes(name) &&
    institutionId !== undefined &&
    hasRole(who, 'facility-manager', institutionId));

/** By what somebody was certified is for who certifies, and for themselves. */
export const maySeeEvidence = (who: Identity, organisationId: string): boolean =>
  operations(who) || who.organisationId === organisationId;

/** Who binds the organisation, or keeps its money, asks which class it is priced by. */
export const mayAskForClass = (who: Identity, organisationId: string): boolean =>
  who.organisationId === organisationId &&
  who.roles.some(
    ({ name, institutionId }) =>
      name === 'representative' || (name === 'finance' && institutionId === undefined),
  );

/** Whoever it was asked of decides; operations decide what was asked of anybody. */
export const mayDecideClass = (who: Identity, institutionId: string | null): boolean =>
  operations(who) || (institutionId !== null && hasRole(who, 'facility-manager', institutionId));

/** One's own day of birth is said by oneself, by who binds one's organisation, or by operations. */
export const mayCertifyAge = (
  who: Identity,
  person: { readonly id: string; readonly organisationId: string },
): boolean =>
  operations(who) ||
  who.personId === person.id ||
  (who.organisationId === person.organisationId && hasRole(who, 'representative'));

/** Whoever certifies colleagues sees who has been; everybody else hears of themselves. */
export const certifiesColleagues = (who: Identity): boolean => hasRole(who, 'representative');

export const mayGrantSome = (who: Identity): boolean =>
  operations(who) || who.roles.some((role) => role.name === 'facility-manager');

/**
 * Names of people are for colleagues, and for those who run a facility or the platform. Staff of a
 * facility, who operate and answer, are known by name to those they do it for.
 */
export const maySeePerson = (
  who: Identity,
  person: { readonly organisationId: string; readonly isStaff: boolean },
): boolean => person.isStaff || person.organisationId === who.organisationId || runsSomething(who);

/** Of other organisations one hears where one runs a facility, or the platform. */
export const maySeeOrganisation = (who: Identity, organisationId: string): boolean =>
  organisationId === who.organisationId || runsSomething(who);

const runsSomething = (who: Identity): boolean =>
  who.roles.some(
    ({ name, institutionId }) =>
      ofPlatform.includes(name) || (ofFacility.includes(name) && institutionId !== undefined),
  );

/** Who works at an institution is known to those who work there too, and to operations. */
export const mayListStaff = (who: Identity, institutionId: string): boolean =>
  operations(who) || worksAt(who, institutionId);

/** Who did something is looked for by name where everything that was done may be read. */
export const mayFindByName = (who: Identity): boolean => operations(who) || hasRole(who, 'auditor');
