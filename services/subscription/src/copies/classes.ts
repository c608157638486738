import { type CertifiedClass, classPeriods, type OrganisationClass } from '@kyoyo/contracts';
import type pg from 'pg';
import { copy, row } from '../schema.ts';

const none: Readonly<Record<string, CertifiedClass>> = {};

/** Which class an organisation has, by the day from which on; the last one certified counts. */
export const classes = copy({
  name: 'classes',
  of: 'identity/organisation',
  form: 1,
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

/** The class that an organisation has on a day in Japan; null where nobody has certified one. */
export async function readClass(
  client: pg.ClientBase | pg.Pool,
  organisationId: string,
  day: string,
): Promise<OrganisationClass | null> {
  const { rows } = await client.query(
    `SELECT class FROM organisation_class
     WHERE organisation_id = $1 AND valid_from <= $2::date
       AND (valid_to IS NULL OR valid_to > $2::date)
     ORDER BY valid_from DESC LIMIT 1`,
    [organisationId, day],
  );
  return rows[0]?.class ?? null;
}
