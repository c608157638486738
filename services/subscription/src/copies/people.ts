import type pg from 'pg';
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

/** Whether all of these people belong to the organisation. */
export async function areMembers(
  client: pg.ClientBase | pg.Pool,
  organisationId: string,
  personIds: readonly string[],
): Promise<boolean> {
  const wanted = [...new Set(personIds)];
  if (wanted.length === 0) return true;
  const { rows } = await client.query(
    'SELECT count(*)::int FROM person WHERE organisation_id = $1 AND person_id = ANY ($2)',
    [organisationId, wanted],
  );
  return rows[0].count === wanted.length;
}
