import type { paths } from '@kyoyo/client';
import { queryOptions } from '@tanstack/react-query';
import { api, got } from '../../api.ts';
import { catalogueEvents, trainingEvents } from '../../live/events.ts';

type Answer = paths['/api/standings']['get']['responses'][200]['content']['application/json'];
export type Standing = Answer['items'][number];

/** What stands in the way of booking each of these oneself, asked once for a page of them. */
export const standingsQuery = (instrumentIds: readonly string[]) =>
  queryOptions({
    queryKey: ['standings', instrumentIds],
    queryFn: async (): Promise<ReadonlyMap<string, Standing>> => {
      const query = { instrumentIds: instrumentIds.join(',') };
      const { items } = await got(api.GET('/api/standings', { params: { query } }));
      return new Map(items.map((one) => [one.instrumentId, one]));
    },
    enabled: instrumentIds.length > 0,
    staleTime: 30_000,
    meta: {
      staleBy: [
        ...catalogueEvents,
        ...trainingEvents,
        'TermsAccepted',
        'ClassCertified',
        'ClassExpired',
      ],
    },
  });
