import { type CatalogueEvent, type Problem, problem } from '@kyoyo/contracts';
import { accept, type Decider, type Decision, refuse } from '@kyoyo/kernel';

export type InstitutionEvent = Extract<
  CatalogueEvent,
  { type: 'InstitutionRegistered' | 'CommitteeSet' }
>;
type Registration = Extract<InstitutionEvent, { type: 'InstitutionRegistered' }>['data'];

/** Where an institution has said nothing, one manager's approval shares an instrument. */
const approvalsNeededAtFirst = 1;

export interface Institution {
  readonly registered: boolean;
  readonly approvalsNeeded: number;
}

export type InstitutionCommand =
  | { readonly type: 'RegisterInstitution'; readonly registration: Registration }
  | { readonly type: 'SetCommittee'; readonly approvalsNeeded: number };

export const institutionDecider: Decider<
  Institution,
  InstitutionCommand,
  InstitutionEvent,
  Problem
> = {
  initial: { registered: false, approvalsNeeded: approvalsNeededAtFirst },

  decide(state, command): Decision<InstitutionEvent, Problem> {
    if (command.type === 'RegisterInstitution') {
      return state.registered
        ? refuse(problem('already-exists'))
        : accept({ type: 'InstitutionRegistered', data: command.registration });
    }
    const { approvalsNeeded } = command;
    if (!state.registered) return refuse(problem('not-found'));
    if (approvalsNeeded === state.approvalsNeeded) return accept();
    return accept({ type: 'CommitteeSet', data: { approvalsNeeded } });
  },

  evolve(state, event) {
    switch (event.type) {
      case 'InstitutionRegistered':
        return { ...state, registered: true };
      case 'CommitteeSet':
        return { ...state, approvalsNeeded: event.data.approvalsNeeded };
    }
  },
};
