import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { api, got } from '../../api.ts';
import { everyPage, readByIds } from '../../parts/list.ts';

const namesKeptMs = 300_000;

export const institutionsQuery = queryOptions({
  queryKey: ['institutions'],
  queryFn: () => got(api.GET('/api/institutions')),
  staleTime: 60_000,
  meta: { staleBy: ['InstitutionRegistered', 'CommitteeSet', 'NetworkMembersSet'] },
});

/** People, as many of them as the asker may see. */
export const peopleQuery = (ids: readonly (string | null)[]) => {
  const wanted = [...new Set(ids.filter((id) => id !== null))].toSorted();
  return queryOptions({
    queryKey: ['people', wanted],
    queryFn: () =>
      readByIds(wanted, (some) =>
        got(api.GET('/api/people', { params: { query: { ids: some } } })),
      ),
    enabled: wanted.length > 0,
    staleTime: namesKeptMs,
  });
};

/** Names of people, for as many as the asker may see. */
export function usePeople(ids: readonly (string | null)[]) {
  const { data } = useQuery({ ...peopleQuery(ids), placeholderData: keepPreviousData });
  return new Map(data?.map(({ id, displayName }) => [id, displayName]));
}

export const staffQuery = (institutionId: string) =>
  queryOptions({
    queryKey: ['people', 'staff', institutionId],
    queryFn: () => got(api.GET('/api/people', { params: { query: { institutionId } } })),
  });

export const colleaguesQuery = queryOptions({
  queryKey: ['people', 'colleagues'],
  queryFn: () => everyPage((page) => got(api.GET('/api/colleagues', { params: { query: page } }))),
});

/** Organisations, as many of them as the asker may see. */
export const organisationsQuery = (ids: readonly string[]) => {
  const wanted = [...new Set(ids)].toSorted();
  return queryOptions({
    queryKey: ['organisations', wanted],
    queryFn: () =>
      readByIds(wanted, (some) =>
        got(api.GET('/api/organisations', { params: { query: { ids: some } } })),
      ),
    enabled: wanted.length > 0,
    staleTime: namesKeptMs,
  });
};

export function useOrganisations(ids: readonly string[]) {
  const { data } = useQuery(organisationsQuery(ids));
  return new Map(data?.map(({ id, name }) => [id, name]));
}
