import { copy, row } from '../schema.ts';

interface Member {
  readonly organisationId: string | null;
  readonly represents: boolean;
  /** Where the person works, or represents the institution. */
  readonly institutionIds: readonly string[];
}

const nobodyYet: Member = { organisationId: null, represents: false, institutionIds: [] };

/** Of which party people are. */
export const people = copy({
  name: 'people',
  of: 'identity/person',
  form: 1,
  initial: nobodyYet,
  evolve(before, event): Member {
    switch (event.type) {
      case 'MemberJoined':
        return { ...before, organisationId: event.data.organisationId };
      case 'RoleGranted': {
        const { name, institutionId } = event.data.role;
        if (institutionId === undefined) {
          return { ...before, represents: before.represents || name === 'representative' };
        }
        const institutionIds = [...new Set([...before.institutionIds, institutionId])];
        return { ...before, institutionIds };
      }
      case 'AgeBandCertified':
        return before;
    }
  },
  tables: { person: ['person_id'] },
  rows: ({ organisationId, represents, institutionIds }, { id }) =>
    organisationId
      ? [
          row('person', {
            person_id: id,
            organisation_id: organisationId,
            represents,
            institution_ids: `{${institutionIds.join()}}`,
          }),
        ]
      : [],
});
