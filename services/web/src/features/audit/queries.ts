import { queryOptions } from '@tanstack/react-query';
import { api, got } from '../../api.ts';

/** Every event of one thing and of the chain it belongs to. */
export const timelineQuery = (id: string) =>
  queryOptions({
    queryKey: ['timeline', id],
    queryFn: () => got(api.GET('/api/timelines/{id}', { params: { path: { id } } })),
    meta: { staleBy: 'anything', about: id },
  });

export const eventsQuery = (type: string, cursor: string | undefined) =>
  queryOptions({
    queryKey: ['events', type, cursor],
    queryFn: () => {
      const query = { limit: 25, ...(type && { type }), ...(cursor && { cursor }) };
      return got(api.GET('/api/events', { params: { query } }));
    },
  });

const consumingServices = [
  'identity',
  'reservation',
  'subscription',
  'usage-analytics',
  'billing',
  'notices',
  'audit',
];

export const deadLettersQuery = queryOptions({
  queryKey: ['dead-letters'],
  queryFn: async () => {
    const lists = await Promise.all(
      consumingServices.map(async (service) => {
        const path = `/api/operations/${service}/dead-letters`;
        const { items } = await got(api.GET(path as '/api/operations/billing/dead-letters', {}));
        return items.map((item) => ({ ...item, service }));
      }),
    );
    return lists.flat();
  },
});
