import { useQuery } from '@tanstack/react-query';
import { useLanguage } from '../../../language/language.tsx';
import { institutionsQuery, useOrganisations } from '../../people/queries.ts';

/** How the parties of a contract are called. */
export function usePartyNames(institutionId: string, organisationIds: readonly string[]) {
  const { local } = useLanguage();
  const institutions = useQuery(institutionsQuery).data?.items;
  const organisations = useOrganisations(organisationIds);
  return (partyId: string): string => {
    const name =
      partyId === institutionId
        ? institutions?.find(({ id }) => id === partyId)?.name
        : organisations.get(partyId);
    return name ? local(name) : '…';
  };
}
