import type { Role } from '@kyoyo/contracts';
import { copy, row } from '../schema.ts';

/** Names of groups whose people are told together. */
export const groupOf = {
  /** Who binds an organisation or keeps its money. */
  binders: (organisationId: string) => `binders/${organisationId}`,
  /** Who keeps the money of an organisation. */
  payers: (organisationId: string) => `payers/${organisationId}`,
  /** Who keeps the money of an institution. */
  keepers: (institutionId: string) => `keepers/${institutionId}`,
  /** Who books for an organisation. */
  members: (organisationId: string) => `members/${organisationId}`,
  /** Who manages an institution. */
  managers: (institutionId: string) => `managers/${institutionId}`,
  operations: 'operations',
};

interface Person {
  readonly organisationId: string | null;
  readonly roles: readonly Role[];
}

const nobodyYet: Person = { organisationId: null, roles: [] };

/** Which groups a person is in. */
export const groups = copy({
  name: 'groups',
  of: 'identity/person',
  form: 4,
  initial: nobodyYet,
  evolve(before, event) {
    switch (event.type) {
      case 'MemberJoined':
        return { ...before, organisationId: event.data.organisationId };
      case 'RoleGranted':
        return { ...before, roles: [...before.roles, event.data.role] };
      case 'AgeBandCertified':
        return before;
    }
  },
  tables: { told_group: ['group_name', 'person_id'] },
  rows: ({ organisationId, roles }, { id }) => {
    const names = new Set(roles.flatMap((role) => groupBy(role, organisationId) ?? []));
    return [...names].map((name) => row('told_group', { group_name: name, person_id: id }));
  },
});

function groupBy({ name, institutionId }: Role, organisationId: string | null) {
  const own = organisationId === null ? undefined : groupOf.binders(organisationId);
  switch (name) {
    case 'representative':
      return own;
    case 'finance':
      if (institutionId !== undefined) return groupOf.keepers(institutionId);
      if (organisationId === null) return undefined;
      return [groupOf.binders(organisationId), groupOf.payers(organisationId)];
    case 'facility-manager':
      return institutionId === undefined ? undefined : groupOf.managers(institutionId);
    case 'operations':
      return groupOf.operations;
    case 'member':
      return organisationId === null ? undefined : groupOf.members(organisationId);
    case 'facility-staff':
    case 'auditor':
      return undefined;
  }
}
