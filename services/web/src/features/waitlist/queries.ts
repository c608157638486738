import { queryOptions } from '@tanstack/react-query';
import { api, got } from '../../api.ts';
import { waitlistEvents } from '../../live/events.ts';

export const waitlistQuery = (
  of:
    | { readonly scope: 'mine' }
    | { readonly scope: 'institution'; readonly institutionId: string },
) =>
  queryOptions({
    queryKey: ['waitlist', of],
    queryFn: () => got(api.GET('/api/waitlist', { params: { query: { ...of, limit: 200 } } })),
    meta: { staleBy: waitlistEvents },
  });
