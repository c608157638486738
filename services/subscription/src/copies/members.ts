import type pg from 'pg';
import { copy, row } from '../schema.ts';

/** To which organisation each person belongs. */
export const members = copy({
  name: 'members',
  of: 'identity/person',
  form: 1,
  initial: null as string | null,
  evolve(organisationId, event) {
    switch (event.type) {
      case 'MemberJoined':
        return event.data.organisationId;
      case 'RoleGranted':
      case 'AgeBandCertified':
        return organisationId;
    }
  },
  tables: { member: ['person_id'] },
  rows: (organisationId, { id }) =>
    organisationId ? [row('member', { person_id: id, organisation_id: organisationId })] : [],
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
    'SELECT count(*)::int FROM member WHERE organisation_id = $1 AND person_id = ANY ($2)',
    [organisationId, wanted],
  );
  return rows[0].count === wanted.length;
}
