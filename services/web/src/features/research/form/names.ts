import type { Bilingual } from '@kyoyo/contracts';
import { useQuery } from '@tanstack/react-query';
import { useLanguage } from '../../../language/language.tsx';
import { institutionsQuery, useOrganisations } from '../../people/queries.ts';

/** How the parties of a contract are called, which says it of the organisations. */
export function useNamesOf(of: {
  readonly institutionId: string;
  readonly organisations: readonly { readonly id: string; readonly name: Bilingual }[];
}) {
  const { local } = useLanguage();
  const institutions = useQuery(institutionsQuery).data?.items;
  return (partyId: string): string => {
    const among = partyId === of.institutionId ? institutions : of.organisations;
    const name = among?.find(({ id }) => id === partyId)?.name;
    return name ? local(name) : '…';
  };
}

/** The same of organisations that are chosen, as far as one may see them. */
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
