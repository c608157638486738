import { useQuery } from '@tanstack/react-query';
import type { Bilingual } from '@kyoyo/contracts';
import { useLanguage } from '../../language/language.tsx';
import { formatMonth } from '../../parts/format.ts';
import { useInstrumentNames } from '../instrument/queries.ts';
import { institutionsQuery, useOrganisations } from '../people/queries.ts';
import { coveragesQuery } from '../booking/contract-choice.ts';
import type { ChargeSumsBy } from './queries.ts';

/** What a group of charges is called; what nobody here has a name for is called by its first letters. */
export function useGroupNames(by: ChargeSumsBy, keys: readonly string[]) {
  const { t, local, language } = useLanguage();
  const instruments = useInstrumentNames(by === 'instrument' ? keys.filter(Boolean) : []);
  const organisations = useOrganisations(by === 'counterparty' ? keys : []);
  const institutions = useQuery(institutionsQuery).data?.items;
  const contracts = useQuery(coveragesQuery(by === 'contract' ? keys : [])).data;
  const named = (name: Bilingual | undefined, key: string) =>
    name ? local(name) : `${t.charges.unnamed} ${key.slice(0, 8)}`;
  return (key: string): string => {
    if (key === '') return t.charges.none[by];
    switch (by) {
      case 'month':
        return formatMonth(key, language);
      case 'counterparty': {
        const institution = institutions?.find(({ id }) => id === key)?.name;
        return named(organisations.get(key) ?? institution, key);
      }
      case 'instrument':
        return named(instruments.get(key), key);
      case 'contract': {
        const contract = contracts?.find(({ contractId }) => contractId === key);
        return contract ? local(contract.title) : t.charges.usageTerms;
      }
      case 'kind':
        return t.charges.kinds[key as keyof typeof t.charges.kinds];
      case 'class':
        return t.classes[key as keyof typeof t.classes];
      case 'project':
      case 'purchaseOrder':
        return key;
    }
  };
}
