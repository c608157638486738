import { lastDayUnder, type PersonEvent, type Problem, problem, type Role } from '@kyoyo/contracts';
import { accept, type Decision, refuse } from '@kyoyo/kernel';
import { row, stream } from '../schema.ts';

/** Null before they belong to an organisation. */
export type Person = {
  readonly organisationId: string;
  readonly roles: readonly Role[];
  /** Under which ages they were certified to be, each up to its last day. */
  readonly ageBands: Readonly<Record<number, string>>;
} | null;

type PersonCommand =
  | {
      readonly type: 'JoinOrganisation';
      readonly organisationId: string;
      readonly roles: readonly Role[];
    }
  | { readonly type: 'GrantRole'; readonly role: Role }
  | {
      readonly type: 'CertifyAge';
      /** Goes no further: what is kept is only until when somebody is under an age. */
      readonly bornOn: string;
      readonly underYears: number;
      readonly today: string;
    };

/** Whose member somebody is, and what they may do. Name and mail are in the vault alone. */
export const personStream = stream({
  name: 'person',
  form: 2,
  initial: null as Person,
  decide,
  evolve,
  tables: { member: ['person_id'], age_band: ['person_id', 'under_years'] },
  rows: (person, { id }) =>
    person
      ? [
          row('member', {
            person_id: id,
            organisation_id: person.organisationId,
            roles: JSON.stringify(person.roles),
          }),
          ...Object.entries(person.ageBands).map(([underYears, lastDay]) =>
            row('age_band', {
              person_id: id,
              under_years: Number(underYears),
              last_day: lastDay,
            }),
          ),
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
  if (command.type === 'CertifyAge') return certifyAge(state, command);
  if (state) return refuse(problem('already-exists'));
  const { organisationId, roles } = command;
  return accept<PersonEvent>(
    { type: 'MemberJoined', data: { organisationId } },
    ...roles.map((role) => ({ type: 'RoleGranted' as const, data: { role } })),
  );
}

function certifyAge(
  state: Person,
  { bornOn, underYears, today }: Extract<PersonCommand, { type: 'CertifyAge' }>,
): Decision<PersonEvent, Problem> {
  if (!state) return refuse(problem('not-found'));
  if (bornOn > today) return refuse(problem('born-in-future'));
  const lastDay = lastDayUnder(bornOn, underYears);
  if (lastDay < today) return refuse(problem('age-limit-passed', { years: underYears, lastDay }));
  if (state.ageBands[underYears] === lastDay) return accept();
  const { organisationId } = state;
  return accept({ type: 'AgeBandCertified', data: { organisationId, underYears, lastDay } });
}

function evolve(state: Person, { type, data }: PersonEvent): Person {
  switch (type) {
    case 'MemberJoined':
      return { organisationId: data.organisationId, roles: [], ageBands: {} };
    case 'RoleGranted':
      return state && { ...state, roles: [...state.roles, data.role] };
    case 'AgeBandCertified': {
      const { underYears, lastDay } = data;
      return state && { ...state, ageBands: { ...state.ageBands, [underYears]: lastDay } };
    }
  }
}
