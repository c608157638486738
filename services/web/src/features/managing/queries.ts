import { queryOptions } from '@tanstack/react-query';
import { api, got } from '../../api.ts';
import { catalogueEvents } from '../../live/events.ts';
import { everyPage } from '../../parts/list.ts';

/** Every instrument of an institution, whatever its status. */
export const managedInstrumentsQuery = (institutionId: string) =>
  queryOptions({
    queryKey: ['managed', institutionId],
    queryFn: () =>
      everyPage((page) =>
        got(api.GET('/api/instruments', { params: { query: { institutionId, ...page } } })),
      ),
    meta: { staleBy: catalogueEvents },
  });
