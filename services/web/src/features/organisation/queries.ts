import type { ClassRequestStatus } from '@kyoyo/contracts';
import { queryOptions } from '@tanstack/react-query';
import { api, got } from '../../api.ts';
import { organisationEvents } from '../../live/events.ts';
import { everyPage, listQuery } from '../../parts/list.ts';

/** When an organisation has which class, the earliest first. */
export const classesQuery = (organisationId: string) =>
  queryOptions({
    queryKey: ['classes', organisationId],
    queryFn: async () => {
      const path = { id: organisationId };
      const { items } = await everyPage((query) =>
        got(api.GET('/api/organisations/{id}/classes', { params: { path, query } })),
      );
      return items.toReversed();
    },
    enabled: organisationId !== '',
    meta: { staleBy: organisationEvents },
  });

export interface RequestsShown {
  readonly scope: 'organisation' | 'institution' | 'platform';
  readonly institutionId?: string;
  readonly status?: ClassRequestStatus;
}

export const classRequestsQuery = (shown: RequestsShown) =>
  listQuery(
    ['class-requests', shown],
    (page) => got(api.GET('/api/class-requests', { params: { query: { ...shown, ...page } } })),
    { staleBy: organisationEvents },
  );
