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
    const answers = await Promise.all(
      consumingServices.map(async (service) => {
        const path = `/api/operations/${service}/dead-letters`;
        return {
          service,
          ...(await got(api.GET(path as '/api/operations/billing/dead-letters', {}))),
        };
      }),
    );
    return {
      letters: answers.flatMap(({ service, items }) => items.map((it) => ({ ...it, service }))),
      stops: answers.flatMap(({ service, stops }) => stops.map((it) => ({ ...it, service }))),
    };
  },
});
