import { type CertifiedClass, classPeriods, type Role } from '@kyoyo/contracts';
import { mayBook } from '../access.ts';
import { copy, row } from '../schema.ts';

/** Which class an organisation has from when on; the last one certified for a day counts. */
type Classes = Readonly<Record<string, CertifiedClass>>;

const none: Classes = {};

export const classes = copy({
  name: 'classes',
  of: 'identity/organisation',
  form: 2,
  initial: none,
  evolve(before, event) {
    switch (event.type) {
      case 'ClassCertified': {
        const { validFrom, validTo, class: name, thereafter } = event.data;
        return { ...before, [validFrom]: { class: name, validFrom, validTo, thereafter } };
      }
      // That a class ends lies in its certificate; what is asked for is none yet.
      case 'OrganisationRegistered':
      case 'ClassRequested':
      case 'ClassRequestWithdrawn':
      case 'ClassDeclined':
      case 'ClassEndAnnounced':
      case 'ClassExpired':
        return before;
    }
  },
  tables: { organisation_class: ['organisation_id', 'valid_from'] },
  rows: (all, { id }) =>
    classPeriods(Object.values(all)).map(({ validFrom, validTo, class: name }) =>
      row('organisation_class', {
        organisation_id: id,
        valid_from: validFrom,
        valid_to: validTo,
        class: name,
      }),
    ),
});

interface Member {
  readonly organisationId: string | null;
  readonly roles: readonly Role[];
}

const nobodyYet: Member = { organisationId: null, roles: [] };

/** Where people work, and whether their roles let them use instruments. */
export const people = copy({
  name: 'people',
  of: 'identity/person',
  form: 1,
  initial: nobodyYet,
  evolve(before, event) {
    switch (event.type) {
      case 'MemberJoined':
        return { ...before, organisationId: event.data.organisationId };
      case 'RoleGranted':
        return { ...before, roles: [...before.roles, event.data.role] };
      case 'AgeBandCertified':
        return before;
    }
  },
  tables: { person: ['person_id'] },
  rows: ({ organisationId, roles }, { id }) =>
    organisationId
      ? [
          row('person', {
            person_id: id,
            organisation_id: organisationId,
            books: mayBook({ roles }),
          }),
        ]
      : [],
});
