import { type Identity, worksAt } from '@kyoyo/contracts';

/** A role at this institution, which is given for it by name. */
const holdsAt = (who: Identity, name: Identity['roles'][number]['name'], institutionId: string) =>
  who.roles.some((role) => role.name === name && role.institutionId === institutionId);

/** Who works at the institution, represents it, or keeps its money. */
export const isOfInstitution = (who: Identity, institutionId: string): boolean =>
  worksAt(who, institutionId) ||
  holdsAt(who, 'representative', institutionId) ||
  holdsAt(who, 'finance', institutionId);

/** Who sees every research contract of the own organisation; others see those that name them. */
export const seesAllOfOwn = (who: Identity): boolean =>
  who.roles.some(
    ({ name, institutionId }) =>
      institutionId === undefined && (name === 'representative' || name === 'finance'),
  );

/** The parties that somebody can bind: the own organisation, and institutions by name. */
export const representedBy = (who: Identity): string[] =>
  who.roles
    .filter(({ name }) => name === 'representative')
    .map(({ institutionId }) => institutionId ?? who.organisationId);

/** For which of the parties somebody speaks; the institution first, where somebody is of both. */
export const partyOf = (
  who: Identity,
  institutionId: string,
  organisationIds: readonly string[],
): string | undefined => {
  if (isOfInstitution(who, institutionId)) return institutionId;
  return organisationIds.find((one) => one === who.organisationId);
};
