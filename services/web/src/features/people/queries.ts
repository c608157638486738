import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { api, got } from '../../api.ts';
import { everyPage } from '../../parts/list.ts';

/** As many as one request may name. */
const atOnce = 200;
const namesKeptMs = 300_000;

const inParts = (ids: readonly string[]): string[] =>
  Array.from({ length: Math.ceil(ids.length / atOnce) }, (_, part) =>
    ids.slice(part * atOnce, (part + 1) * atOnce).join(','),
  );

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
    queryFn: async () => {
      const read = await Promise.all(
        inParts(wanted).map((part) =>
          got(api.GET('/api/people', { params: { query: { ids: part } } })),
        ),
      );
      return read.flatMap(({ items }) => items);
    },
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
    queryFn: async () => {
      const read = await Promise.all(
        inParts(wanted).map((part) =>
          got(api.GET('/api/organisations', { params: { query: { ids: part } } })),
        ),
      );
      return { items: read.flatMap(({ items }) => items) };
    },
    enabled: wanted.length > 0,
    staleTime: namesKeptMs,
  });
};

export function useOrganisations(ids: readonly string[]) {
  const { data } = useQuery(organisationsQuery(ids));
  return new Map(data?.items.map(({ id, name }) => [id, name]));
}
