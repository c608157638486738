import { type InstitutionEvent, type Problem, problem } from '@kyoyo/contracts';
import { accept, type Decision, refuse } from '@kyoyo/kernel';
import { row, stream } from '../schema.ts';
import { searchText } from '../search/form.ts';

type Registration = Extract<InstitutionEvent, { type: 'InstitutionRegistered' }>['data'];

/** Where an institution has said nothing, one manager's approval shares an instrument. */
const approvalsNeededAtFirst = 1;

/** Null before it is registered. */
export type Institution = (Registration & { readonly approvalsNeeded: number }) | null;

type InstitutionCommand =
  | { readonly type: 'RegisterInstitution'; readonly registration: Registration }
  | { readonly type: 'SetCommittee'; readonly approvalsNeeded: number };

/** Who shares instruments, and how many of its managers must approve each. */
export const institutionStream = stream({
  name: 'institution',
  form: 1,
  initial: null as Institution,
  decide,
  evolve,
  tables: { institution: ['institution_id'] },
  rows: (institution, { id }) =>
    institution
      ? [
          row('institution', {
            institution_id: id,
            name: JSON.stringify(institution.name),
            approvals_needed: institution.approvalsNeeded,
            search_text: searchText([institution.name.ja, institution.name.en]),
          }),
        ]
      : [],
});

function decide(
  state: Institution,
  command: InstitutionCommand,
): Decision<InstitutionEvent, Problem> {
  if (command.type === 'RegisterInstitution') {
    if (state) return refuse(problem('already-exists'));
    return accept({ type: 'InstitutionRegistered', data: command.registration });
  }
  const { approvalsNeeded } = command;
  if (!state) return refuse(problem('not-found'));
  if (approvalsNeeded === state.approvalsNeeded) return accept();
  return accept({ type: 'CommitteeSet', data: { approvalsNeeded } });
}

function evolve(state: Institution, { type, data }: InstitutionEvent): Institution {
  if (type === 'CommitteeSet') return state && { ...state, ...data };
  return { ...data, approvalsNeeded: approvalsNeededAtFirst };
}
