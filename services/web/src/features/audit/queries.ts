import { queryOptions } from '@tanstack/react-query';
import { api, got } from '../../api.ts';
import { listQuery } from '../../parts/list.ts';

/** Every event of one thing and of the chain it belongs to. */
export const timelineQuery = (id: string) =>
  queryOptions({
    queryKey: ['timeline', id],
    queryFn: () => got(api.GET('/api/timelines/{id}', { params: { path: { id } } })),
    meta: { staleBy: 'anything', about: id },
  });

/** Only what is said of them narrows it. */
export interface EventsWanted {
  readonly type?: string;
  readonly source?: string;
  readonly about?: string;
  readonly without?: 'notices';
  readonly personId?: string;
  readonly from?: string;
  readonly to?: string;
}

export const eventsQuery = (wanted: EventsWanted) =>
  listQuery(
    ['events', wanted],
    (page) => got(api.GET('/api/events', { params: { query: { ...wanted, ...page } as never } })),
    {},
  );

/** People whose name begins so, in either language. */
export const peopleByNameQuery = (name: string) =>
  queryOptions({
    queryKey: ['people', 'by name', name],
    queryFn: () => got(api.GET('/api/people', { params: { query: { name } } })),
    staleTime: 60_000,
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
