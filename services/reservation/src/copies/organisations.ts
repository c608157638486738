import type { Role } from '@kyoyo/contracts';
import { mayBook } from '../access.ts';
import { copy, row } from '../schema.ts';

/** Which class an organisation has from when on; the last one certified for a day counts. */
type Classes = Readonly<
  Record<string, { readonly validTo: string | null; readonly class: string }>
>;

const none: Classes = {};

export const classes = copy({
  name: 'classes',
  of: 'identity/organisation',
  form: 1,
  initial: none,
  evolve(before, event) {
    switch (event.type) {
      case 'ClassCertified': {
        const { validFrom, validTo, class: name } = event.data;
        return { ...before, [validFrom]: { validTo, class: name } };
      }
      case 'OrganisationRegistered':
        return before;
    }
  },
  tables: { organisation_class: ['organisation_id', 'valid_from'] },
  rows: (all, { id }) =>
    Object.entries(all).map(([validFrom, { validTo, class: name }]) =>
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
