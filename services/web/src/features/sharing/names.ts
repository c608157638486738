import { useQuery } from '@tanstack/react-query';
import type { ClearingListed } from '../../api.ts';
import { useLanguage } from '../../language/language.tsx';
import { formatYen } from '../../parts/format.ts';
import { institutionsQuery } from '../people/queries.ts';

export function useInstitutionNames() {
  const { local } = useLanguage();
  const institutions = useQuery(institutionsQuery).data?.items ?? [];
  const names = new Map(institutions.map(({ id, name }) => [id, local(name)]));
  return { institutions, nameOf: (id: string) => names.get(id) ?? '' };
}

/** Who owes whom how much when all is set off. */
export function useBalanceWords() {
  const { t } = useLanguage();
  const { nameOf } = useInstitutionNames();
  return (balance: ClearingListed['balance']): string =>
    balance
      ? t.sharing.balance(
          nameOf(balance.debtorId),
          nameOf(balance.creditorId),
          formatYen(balance.yen),
        )
      : t.sharing.even;
}
