import type { Identity } from '@kyoyo/contracts';
import { queryOptions, useQueries, useQuery } from '@tanstack/react-query';
import { api, ApiProblem, got } from './api.ts';

/** Who is logged in; null for nobody. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: async () => {
    try {
      return await got(api.GET('/api/session'));
    } catch (error) {
      if (error instanceof ApiProblem && error.status === 401) return null;
      throw error;
    }
  },
  staleTime: 60_000,
});

export const institutionsQuery = queryOptions({
  queryKey: ['institutions'],
  queryFn: () => got(api.GET('/api/institutions')),
  staleTime: 60_000,
});

export const instrumentQuery = (id: string) =>
  queryOptions({
    queryKey: ['instrument', id],
    queryFn: () => got(api.GET('/api/instruments/{id}', { params: { path: { id } } })),
    staleTime: 60_000,
  });

export const instrumentsQuery = (query: {
  q?: string;
  institutionId?: string;
  category?: string;
}) =>
  queryOptions({
    queryKey: ['instruments', query],
    queryFn: () =>
      got(api.GET('/api/instruments', { params: { query: { ...query, limit: 200 } } })),
    staleTime: 30_000,
  });

export const priceQuery = (instrumentId: string) =>
  queryOptions({
    queryKey: ['price', instrumentId],
    queryFn: () => got(api.GET('/api/prices', { params: { query: { instrumentId } } })),
    staleTime: 60_000,
  });

/** An instrument's own: the platform's description of the interface cannot say "one of the two". */
export const accessoriesQuery = (instrumentId: string) =>
  queryOptions({
    queryKey: ['accessories', instrumentId],
    queryFn: () =>
      got(
        api.GET('/api/accessories', {
          params: { query: { instrumentId } as { instrumentId: string; institutionId: string } },
        }),
      ),
    staleTime: 60_000,
  });

/** Names of people, for as many as the asker may see. */
export function usePeople(ids: readonly (string | null)[]) {
  const wanted = [...new Set(ids.filter((id) => id !== null))].toSorted().slice(0, 200);
  const { data } = useQuery({
    queryKey: ['people', wanted],
    queryFn: () => got(api.GET('/api/people', { params: { query: { ids: wanted.join(',') } } })),
    enabled: wanted.length > 0,
    staleTime: 300_000,
  });
  return new Map(data?.items.map((person) => [person.id, person.displayName]));
}

/** Names of instruments, as far as they have been read. */
export function useInstrumentNames(ids: readonly (string | null)[]) {
  const wanted = [...new Set(ids.filter((id) => id !== null))];
  const results = useQueries({ queries: wanted.map((id) => instrumentQuery(id)) });
  return new Map(results.flatMap(({ data }) => (data ? [[data.id, data.name] as const] : [])));
}

export type Roles = Identity['roles'];
