import { type PersonEvent, type Problem, problem, type Role } from '@kyoyo/contracts';
import { accept, type Decision, refuse } from '@kyoyo/kernel';
import { row, stream } from '../schema.ts';

/** Null before they belong to an organisation. */
export type Person = { readonly organisationId: string; readonly roles: readonly Role[] } | null;

type PersonCommand =
  | {
      readonly type: 'JoinOrganisation';
      readonly organisationId: string;
      readonly roles: readonly Role[];
    }
  | { readonly type: 'GrantRole'; readonly role: Role };

/** Whose member somebody is, and what they may do. Name and mail are in the vault alone. */
export const personStream = stream({
  name: 'person',
  form: 1,
  initial: null as Person,
  decide,
  evolve,
  tables: { member: ['person_id'] },
  rows: (person, { id }) =>
    person
      ? [
          row('member', {
            person_id: id,
            organisation_id: person.organisationId,
            roles: JSON.stringify(person.roles),
          }),
        ]
      : [],
});

const sameRole = (a: Role) => (b: Role) => a.name === b.name && a.institutionId === b.institutionId;

function decide(state: Person, command: PersonCommand): Decision<PersonEvent, Problem> {
  if (command.type === 'GrantRole') {
    if (!state) return refuse(problem('not-found'));
    if (state.roles.some(sameRole(command.role))) return accept();
    return accept({ type: 'RoleGranted', data: { role: command.role } });
  }
  if (state) return refuse(problem('already-exists'));
  const { organisationId, roles } = command;
  return accept<PersonEvent>(
    { type: 'MemberJoined', data: { organisationId } },
    ...roles.map((role) => ({ type: 'RoleGranted' as const, data: { role } })),
  );
}

function evolve(state: Person, { type, data }: PersonEvent): Person {
  if (type === 'MemberJoined') return { organisationId: data.organisationId, roles: [] };
  return state && { ...state, roles: [...state.roles, data.role] };
}
