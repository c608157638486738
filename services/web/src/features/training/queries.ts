import { queryOptions } from '@tanstack/react-query';
import { api, got } from '../../api.ts';
import { trainingEvents } from '../../live/events.ts';

export type QualificationsOf = (
  | { readonly scope: 'mine' }
  | { readonly scope: 'institution'; readonly institutionId: string }
) & { readonly status?: 'requested' | 'scheduled' | 'valid' | 'expired' | 'failed' | 'revoked' };

export const qualificationsQuery = (of: QualificationsOf) =>
  queryOptions({
    queryKey: ['qualifications', of],
    queryFn: () =>
      got(api.GET('/api/qualifications', { params: { query: { ...of, limit: 200 } } })),
    meta: { staleBy: trainingEvents },
  });
