import { type IdentityEvent, type Problem, problem, type Role } from '@kyoyo/contracts';
import { accept, type Decider, type Decision, refuse } from '@kyoyo/kernel';

type PersonEvent = Extract<IdentityEvent, { type: 'MemberJoined' | 'RoleGranted' }>;

export interface Person {
  readonly organisationId: string | null;
  readonly roles: readonly Role[];
}

export type PersonCommand =
  | {
      readonly type: 'JoinOrganisation';
      readonly organisationId: string;
      readonly roles: readonly Role[];
    }
  | { readonly type: 'GrantRole'; readonly role: Role };

const sameRole = (a: Role) => (b: Role) => a.name === b.name && a.institutionId === b.institutionId;

export const personDecider: Decider<Person, PersonCommand, PersonEvent, Problem> = {
  initial: { organisationId: null, roles: [] },

  decide(state, command): Decision<PersonEvent, Problem> {
    switch (command.type) {
      case 'JoinOrganisation':
        if (state.organisationId !== null) return refuse(problem('already-exists'));
        return accept<PersonEvent>(
          { type: 'MemberJoined', data: { organisationId: command.organisationId } },
          ...command.roles.map((role) => ({ type: 'RoleGranted' as const, data: { role } })),
        );
      case 'GrantRole':
        if (state.organisationId === null) return refuse(problem('not-found'));
        if (state.roles.some(sameRole(command.role))) return accept();
        return accept({ type: 'RoleGranted', data: { role: command.role } });
    }
  },

  evolve(state, event) {
    switch (event.type) {
      case 'MemberJoined':
        return { ...state, organisationId: event.data.organisationId };
      case 'RoleGranted':
        return { ...state, roles: [...state.roles, event.data.role] };
    }
  },
};
