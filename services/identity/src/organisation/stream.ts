import { type IdentityEvent, type Problem, problem } from '@kyoyo/contracts';
import { accept, type Decider, type Decision, refuse } from '@kyoyo/kernel';

type OrganisationEvent = Extract<
  IdentityEvent,
  { type: 'OrganisationRegistered' | 'ClassCertified' }
>;
type Certification = Extract<OrganisationEvent, { type: 'ClassCertified' }>['data'];
type Registration = Extract<OrganisationEvent, { type: 'OrganisationRegistered' }>['data'];

export interface Organisation {
  readonly registered: boolean;
  readonly certifications: readonly Certification[];
}

export type OrganisationCommand =
  | { readonly type: 'RegisterOrganisation'; readonly registration: Registration }
  | { readonly type: 'CertifyClass'; readonly certification: Certification };

export const organisationDecider: Decider<
  Organisation,
  OrganisationCommand,
  OrganisationEvent,
  Problem
> = {
  initial: { registered: false, certifications: [] },

  decide(state, command): Decision<OrganisationEvent, Problem> {
    switch (command.type) {
      case 'RegisterOrganisation':
        if (state.registered) return refuse(problem('already-exists'));
        return accept({ type: 'OrganisationRegistered', data: command.registration });
      case 'CertifyClass':
        return certifyClass(state, command.certification);
    }
  },

  evolve(state, event) {
    switch (event.type) {
      case 'OrganisationRegistered':
        return { ...state, registered: true };
      case 'ClassCertified':
        return { ...state, certifications: [...state.certifications, event.data] };
    }
  },
};

/** A class holds from one date to another; two may not hold on the same day. */
function certifyClass(
  { registered, certifications }: Organisation,
  certification: Certification,
): Decision<OrganisationEvent, Problem> {
  if (!registered) return refuse(problem('not-found'));
  const { validFrom, validTo } = certification;
  if (validTo !== null && validTo <= validFrom) return refuse(problem('period-overlaps'));
  const same = certifications.some((one) => JSON.stringify(one) === JSON.stringify(certification));
  if (same) return accept();
  const overlapping = certifications.some(
    (one) =>
      (validTo === null || one.validFrom < validTo) &&
      (one.validTo === null || validFrom < one.validTo),
  );
  if (overlapping) return refuse(problem('period-overlaps'));
  return accept({ type: 'ClassCertified', data: certification });
}
