import { copy, row } from '../schema.ts';

interface Certified {
  readonly validTo: string | null;
  readonly class: string;
  /** The proof. */
  readonly eventId: string;
}

const none: Readonly<Record<string, Certified>> = {};

/** Which class an organisation has, by the day from which on; the last one certified counts. */
export const classes = copy({
  name: 'classes',
  of: 'identity/organisation',
  form: 1,
  initial: none,
  evolve(before, event, { id: eventId }) {
    switch (event.type) {
      case 'ClassCertified': {
        const { validFrom, validTo, class: name } = event.data;
        return { ...before, [validFrom]: { validTo, class: name, eventId } };
      }
      case 'OrganisationRegistered':
        return before;
    }
  },
  tables: { organisation_class: ['organisation_id', 'valid_from'] },
  rows: (all, { id }) =>
    Object.entries(all).map(([validFrom, { validTo, class: name, eventId }]) =>
      row('organisation_class', {
        organisation_id: id,
        valid_from: validFrom,
        valid_to: validTo,
        class: name,
        event_id: eventId,
      }),
    ),
});
