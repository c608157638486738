import { queryOptions } from '@tanstack/react-query';
import { api, got } from '../../api.ts';
import { everyPage, listQuery } from '../../parts/list.ts';
import { reservationEvents, trainingEvents } from '../../live/events.ts';

export type QualificationsOf = (
  | { readonly scope: 'mine' }
  | { readonly scope: 'institution'; readonly institutionId: string }
) & {
  readonly instrumentId?: string;
  readonly status?: 'requested' | 'scheduled' | 'valid' | 'expired' | 'failed' | 'revoked';
};

export const qualificationsQuery = (of: QualificationsOf) =>
  listQuery(
    ['qualifications', of],
    (page) => got(api.GET('/api/qualifications', { params: { query: { ...of, ...page } } })),
    { staleBy: trainingEvents },
  );

/** All of them, where one is looked for among them. */
export const everyQualificationQuery = (of: QualificationsOf) =>
  queryOptions({
    queryKey: ['qualifications', 'all', of],
    queryFn: () =>
      everyPage((page) =>
        got(api.GET('/api/qualifications', { params: { query: { ...of, ...page } } })),
      ),
    meta: { staleBy: trainingEvents },
  });

export const dependantsQuery = (id: string) =>
  queryOptions({
    queryKey: ['qualifications', id, 'dependants'],
    queryFn: () =>
      got(api.GET('/api/qualifications/{id}/dependants', { params: { path: { id } } })),
    meta: { staleBy: [...trainingEvents, ...reservationEvents] },
  });
