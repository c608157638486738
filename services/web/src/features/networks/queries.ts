import { queryOptions } from '@tanstack/react-query';
import { api, got } from '../../api.ts';
import { catalogueEvents } from '../../live/events.ts';

export const networksQuery = queryOptions({
  queryKey: ['networks'],
  queryFn: () => got(api.GET('/api/networks')),
  staleTime: 60_000,
  meta: { staleBy: ['NetworkRegistered', 'NetworkMembersSet'] },
});

/** How many shared instruments each network has; one that has none is left out. */
export const networkCountsQuery = queryOptions({
  queryKey: ['networks', 'counts'],
  queryFn: async () => {
    const { facets } = await got(
      api.GET('/api/instrument-search', { params: { query: { limit: 1 } } }),
    );
    return new Map(facets.networks.map(({ id, count }) => [id, count]));
  },
  staleTime: 60_000,
  meta: { staleBy: catalogueEvents },
});
