import { queryOptions } from '@tanstack/react-query';
import { api, got } from '../../api.ts';
import { incidentEvents } from '../../live/events.ts';
import { listQuery } from '../../parts/list.ts';

export type IncidentsOf =
  | { readonly scope: 'mine' }
  | { readonly scope: 'institution'; readonly institutionId: string };

/** What moved last first. */
export const incidentsQuery = (of: IncidentsOf, status: 'open' | 'closed') =>
  listQuery(
    ['incidents', of, status],
    (page) => {
      const query = { ...of, status, ...page };
      return got(api.GET('/api/incidents', { params: { query } }));
    },
    { staleBy: incidentEvents },
  );

export const incidentQuery = (id: string) =>
  queryOptions({
    queryKey: ['incidents', 'one', id],
    queryFn: () => got(api.GET('/api/incidents/{id}', { params: { path: { id } } })),
    meta: { staleBy: incidentEvents, about: id },
  });

/** What happened to an instrument, for whoever uses it next. */
export const instrumentIncidentsQuery = (instrumentId: string) =>
  listQuery(
    ['incidents', 'instrument', instrumentId],
    (page) => {
      const query = { instrumentId, ...page };
      return got(api.GET('/api/instrument-incidents', { params: { query } }));
    },
    { staleBy: incidentEvents, about: instrumentId },
  );
