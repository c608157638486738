import { type CertifiedClass, classPeriods } from '@kyoyo/contracts';
import { copy, row } from '../schema.ts';

interface Certified extends CertifiedClass {
  /** The proof. */
  readonly eventId: string;
}

const none: Readonly<Record<string, Certified>> = {};

/** Which class an organisation has, by the day from which on; the last one certified counts. */
export const classes = copy({
  name: 'classes',
  of: 'identity/organisation',
  form: 2,
  initial: none,
  evolve(before, event, { id: eventId }) {
    switch (event.type) {
      case 'ClassCertified': {
        const { validFrom, validTo, class: name, thereafter } = event.data;
        const certified = { class: name, validFrom, validTo, thereafter, eventId };
        return { ...before, [validFrom]: certified };
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
    classPeriods(Object.values(all)).map(({ validFrom, validTo, class: name, certificate }) =>
      row('organisation_class', {
        organisation_id: id,
        valid_from: validFrom,
        valid_to: validTo,
        class: name,
        event_id: certificate.eventId,
      }),
    ),
});
