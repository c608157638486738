import { queryOptions } from '@tanstack/react-query';
import { api, got } from '../../api.ts';
import { consultationEvents } from '../../live/events.ts';

export type ConsultationsOf =
  | { readonly scope: 'mine' }
  | { readonly scope: 'institution'; readonly institutionId: string };

export const consultationsQuery = (of: ConsultationsOf) =>
  queryOptions({
    queryKey: ['consultations', of],
    queryFn: () => got(api.GET('/api/consultations', { params: { query: { ...of, limit: 200 } } })),
    meta: { staleBy: consultationEvents },
  });

/** What was said between a person and an institution's staff. */
export const consultationQuery = (id: string) =>
  queryOptions({
    queryKey: ['consultations', 'thread', id],
    queryFn: () => got(api.GET('/api/consultations/{id}', { params: { path: { id } } })),
    meta: { staleBy: consultationEvents, about: id },
  });
