import { useQuery } from '@tanstack/react-query';
import { api, got } from '../../api.ts';

/** Names of organisations, for as many as the asker may see. */
export function useOrganisations(ids: readonly string[]) {
  const wanted = [...new Set(ids)].toSorted().slice(0, 200);
  const { data } = useQuery({
    queryKey: ['organisations', wanted],
    queryFn: () =>
      got(api.GET('/api/organisations', { params: { query: { ids: wanted.join(',') } } })),
    enabled: wanted.length > 0,
    staleTime: 300_000,
  });
  return new Map(data?.items.map((organisation) => [organisation.id, organisation.name]));
}
