import type { Bilingual } from '@kyoyo/contracts';
import { useQuery } from '@tanstack/react-query';
import { useInstrumentNames } from '../instrument/queries.ts';
import { institutionsQuery, useOrganisations, usePeople } from '../people/queries.ts';
import type { About } from './about.ts';

interface Names {
  /** The instrument; of what is about none, the institution. */
  readonly thing: Bilingual | undefined;
  /** The person; of what is about none, the organisation. */
  readonly whom: Bilingual | undefined;
}

/** What events are about, by name, as far as the reader may know the names. */
export function useNames(abouts: readonly About[]): (about: About) => Names {
  const instruments = useInstrumentNames(abouts.map(({ instrumentId }) => instrumentId));
  const people = usePeople(abouts.map(({ personId }) => personId));
  const organisations = useOrganisations(
    abouts.flatMap(({ personId, organisationId }) => (personId === null && organisationId) || []),
  );
  const institutions = useQuery(institutionsQuery).data?.items;
  return ({ instrumentId, institutionId, personId, organisationId }) => ({
    thing:
      instrumentId === null
        ? institutions?.find(({ id }) => id === institutionId)?.name
        : instruments.get(instrumentId),
    whom: personId === null ? organisations.get(organisationId ?? '') : people.get(personId),
  });
}
