import { type InstitutionEvent, type Problem, problem } from '@kyoyo/contracts';
import { accept, type Decision, type Instant, refuse } from '@kyoyo/kernel';
import { row, stream } from '../schema.ts';
import { searchText } from '../search/form.ts';

type DataOf<Type extends InstitutionEvent['type']> = Extract<
  InstitutionEvent,
  { type: Type }
>['data'];
type Registration = DataOf<'InstitutionRegistered'>;
type Discounts = DataOf<'DiscountsSet'>;

/** Where an institution has said nothing, one manager's approval shares an instrument. */
const approvalsNeededAtFirst = 1;

/** Null before it is registered. */
export type Institution =
  | (Registration & {
      readonly approvalsNeeded: number;
      /** By the instant from which they hold, in order; none is changed once it has come. */
      readonly discounts: readonly Discounts[];
    })
  | null;

type InstitutionCommand =
  | { readonly type: 'RegisterInstitution'; readonly registration: Registration }
  | { readonly type: 'SetCommittee'; readonly approvalsNeeded: number }
  | { readonly type: 'SetDiscounts'; readonly discounts: Discounts; readonly now: Instant };

/** Who shares instruments, how many of its managers must approve each, and what it takes off. */
export const institutionStream = stream({
  name: 'institution',
  form: 2,
  initial: null as Institution,
  decide,
  evolve,
  tables: {
    institution: ['institution_id'],
    institution_discounts: ['institution_id', 'effective_from'],
  },
  rows: (institution, { id }) =>
    institution
      ? [
          row('institution', {
            institution_id: id,
            name: JSON.stringify(institution.name),
            approvals_needed: institution.approvalsNeeded,
            search_text: searchText([institution.name.ja, institution.name.en]),
          }),
          ...institution.discounts.map(({ effectiveFrom, rules }) =>
            row('institution_discounts', {
              institution_id: id,
              effective_from: effectiveFrom,
              rules: JSON.stringify(rules),
            }),
          ),
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
  if (!state) return refuse(problem('not-found'));
  if (command.type === 'SetDiscounts') return setDiscounts(state, command);
  const { approvalsNeeded } = command;
  if (approvalsNeeded === state.approvalsNeeded) return accept();
  return accept({ type: 'CommitteeSet', data: { approvalsNeeded } });
}

/** A discount changes from now on or later, and only after all that was said before. */
function setDiscounts(
  { discounts: before }: NonNullable<Institution>,
  { discounts, now }: Extract<InstitutionCommand, { type: 'SetDiscounts' }>,
): Decision<InstitutionEvent, Problem> {
  const last = before.at(-1);
  if (JSON.stringify(last) === JSON.stringify(discounts)) return accept();
  if (discounts.effectiveFrom < now) return refuse(problem('effective-in-past'));
  if (last && discounts.effectiveFrom <= last.effectiveFrom) {
    return refuse(problem('discounts-not-later', { effectiveFrom: last.effectiveFrom }));
  }
  return accept({ type: 'DiscountsSet', data: discounts });
}

function evolve(state: Institution, { type, data }: InstitutionEvent): Institution {
  switch (type) {
    case 'InstitutionRegistered':
      return { ...data, approvalsNeeded: approvalsNeededAtFirst, discounts: [] };
    case 'CommitteeSet':
      return state && { ...state, ...data };
    case 'DiscountsSet':
      return state && { ...state, discounts: [...state.discounts, data] };
  }
}
