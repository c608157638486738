import { type CatalogueEvent, type Problem, problem } from '@kyoyo/contracts';
import { accept, type Decider, refuse } from '@kyoyo/kernel';

export type InstitutionEvent = Extract<CatalogueEvent, { type: 'InstitutionRegistered' }>;

export interface InstitutionCommand {
  readonly type: 'RegisterInstitution';
  readonly registration: InstitutionEvent['data'];
}

export const institutionDecider: Decider<
  { readonly registered: boolean },
  InstitutionCommand,
  InstitutionEvent,
  Problem
> = {
  initial: { registered: false },
  decide: ({ registered }, { registration }) =>
    registered
      ? refuse(problem('already-exists'))
      : accept({ type: 'InstitutionRegistered', data: registration }),
  evolve: () => ({ registered: true }),
};
