import { queryOptions } from '@tanstack/react-query';
import { api, got } from '../../api.ts';
import { listQuery } from '../../parts/list.ts';
import { consultationEvents } from '../../live/events.ts';

export type ConsultationsOf =
  | { readonly scope: 'mine' }
  | { readonly scope: 'institution'; readonly institutionId: string };

/** Those that wait for a word; or all that there ever were, newest first. */
export const consultationsQuery = (of: ConsultationsOf, status?: 'open') =>
  listQuery(
    ['consultations', of, status],
    (page) => {
      const query = { ...of, ...(status && { status }), ...page };
      return got(api.GET('/api/consultations', { params: { query } }));
    },
    { staleBy: consultationEvents },
  );

/** What was said between a person and an institution's staff. */
export const consultationQuery = (id: string) =>
  queryOptions({
    queryKey: ['consultations', 'thread', id],
    queryFn: () => got(api.GET('/api/consultations/{id}', { params: { path: { id } } })),
    meta: { staleBy: consultationEvents, about: id },
  });
