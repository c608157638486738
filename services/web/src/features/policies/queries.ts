import { queryOptions } from '@tanstack/react-query';
import { api, got } from '../../api.ts';

/** What held, holds, and is to hold. */
export const policiesQuery = (instrumentId: string) =>
  queryOptions({
    queryKey: ['policies', instrumentId],
    queryFn: () =>
      got(api.GET('/api/instruments/{id}/policies', { params: { path: { id: instrumentId } } })),
    meta: { staleBy: ['PolicySet'], about: instrumentId },
  });
