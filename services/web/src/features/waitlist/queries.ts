import { queryOptions } from '@tanstack/react-query';
import { api, got } from '../../api.ts';
import { everyPage } from '../../parts/list.ts';
import { waitlistEvents } from '../../live/events.ts';

export const waitlistQuery = (
  of:
    | { readonly scope: 'mine' }
    | { readonly scope: 'institution'; readonly institutionId: string },
) =>
  queryOptions({
    queryKey: ['waitlist', of],
    queryFn: () =>
      everyPage((page) => got(api.GET('/api/waitlist', { params: { query: { ...of, ...page } } }))),
    meta: { staleBy: waitlistEvents },
  });
