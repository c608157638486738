import { type OrganisationEvent, type Problem, problem } from '@kyoyo/contracts';
import { accept, type Decision, refuse } from '@kyoyo/kernel';
import { row, stream } from '../schema.ts';

type Certification = Extract<OrganisationEvent, { type: 'ClassCertified' }>['data'];
type Registration = Extract<OrganisationEvent, { type: 'OrganisationRegistered' }>['data'];

/** Null before it is registered. */
export type Organisation =
  | (Registration & { readonly certifications: readonly Certification[] })
  | null;

type OrganisationCommand =
  | { readonly type: 'RegisterOrganisation'; readonly registration: Registration }
  | { readonly type: 'CertifyClass'; readonly certification: Certification };

/** An organisation with the classes it has had; no other has its corporate number. */
export const organisationStream = stream({
  name: 'organisation',
  form: 1,
  initial: null as Organisation,
  decide,
  evolve,
  tables: {
    organisation: ['organisation_id'],
    organisation_class: ['organisation_id', 'valid_from'],
  },
  rows(organisation, { id }) {
    if (!organisation) return [];
    const { name, corporateNumber, certifications } = organisation;
    return [
      row('organisation', {
        organisation_id: id,
        name: JSON.stringify(name),
        corporate_number: corporateNumber,
      }),
      ...certifications.map(({ class: certified, evidence, validFrom, validTo }) =>
        row('organisation_class', {
          organisation_id: id,
          valid_from: validFrom,
          valid_to: validTo,
          class: certified,
          evidence,
        }),
      ),
    ];
  },
  claims: (organisation, { id }) =>
    organisation?.corporateNumber
      ? [
          {
            taker: id,
            resource: `corporate-number/${organisation.corporateNumber}`,
            period: 'always',
            until: null,
            share: null,
            otherwise: problem('already-exists'),
          },
        ]
      : [],
});

function decide(
  state: Organisation,
  command: OrganisationCommand,
): Decision<OrganisationEvent, Problem> {
  if (command.type === 'CertifyClass') return certifyClass(state, command.certification);
  if (state) return refuse(problem('already-exists'));
  return accept({ type: 'OrganisationRegistered', data: command.registration });
}

function evolve(state: Organisation, { type, data }: OrganisationEvent): Organisation {
  if (type === 'OrganisationRegistered') return { ...data, certifications: [] };
  return state && { ...state, certifications: [...state.certifications, data] };
}

/** A class holds from one date to another; two may not hold on the same day. */
function certifyClass(
  state: Organisation,
  certification: Certification,
): Decision<OrganisationEvent, Problem> {
  if (!state) return refuse(problem('not-found'));
  const { validFrom, validTo } = certification;
  if (validTo !== null && validTo <= validFrom) return refuse(problem('period-overlaps'));
  const { certifications } = state;
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
