import type { paths } from '@kyoyo/client';
import type { WhatIfAsked } from '@kyoyo/contracts';
import { queryOptions } from '@tanstack/react-query';
import { api, got, newKey, withKey } from '../../api.ts';
import { listQuery } from '../../parts/list.ts';

/** The client counts the days of a week out where a schema has numbers. */
type Asking = paths['/api/what-ifs']['post']['requestBody']['content']['application/json'];

/** Asks, and is answered which question it is; the same question is not asked twice while it lasts. */
export const askQuery = (asked: WhatIfAsked | undefined) =>
  queryOptions({
    queryKey: ['what-if', 'asked', asked],
    queryFn: async () =>
      asked
        ? got(api.POST('/api/what-ifs', { ...withKey(newKey()), body: asked as Asking }))
        : null,
    enabled: asked !== undefined,
    staleTime: Infinity,
    retry: false,
  });

const lookAgainMs = 400;

export const whatIfQuery = (id: string) =>
  queryOptions({
    queryKey: ['what-if', 'answer', id],
    queryFn: () => got(api.GET('/api/what-ifs/{id}', { params: { path: { id } } })),
    enabled: id !== '',
    refetchInterval: ({ state }) => (state.data?.status === 'running' ? lookAgainMs : false),
  });

export const whatIfGroupsQuery = (id: string, by: 'instrument' | 'organisation') =>
  listQuery(
    ['what-if', 'groups', id, by],
    (page) =>
      got(
        api.GET('/api/what-ifs/{id}/groups', {
          params: { path: { id }, query: { by, ...asCount(page) } },
        }),
      ),
    {},
  );

export const whatIfRunsQuery = (id: string) =>
  listQuery(
    ['what-if', 'runs', id],
    (page) =>
      got(api.GET('/api/what-ifs/{id}/runs', { params: { path: { id }, query: asCount(page) } })),
    {},
  );

/** The cursor of these lists is a place in them. */
const asCount = ({ limit, cursor }: { readonly limit: number; readonly cursor?: string }) => ({
  limit,
  ...(cursor && { cursor: Number(cursor) }),
});

export const cancelWhatIf = (id: string) =>
  got(api.POST('/api/what-ifs/{id}/cancellation', { params: { path: { id } }, body: {} }));
