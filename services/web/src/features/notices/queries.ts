import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, got } from '../../api.ts';

export const unreadQuery = queryOptions({
  queryKey: ['notices', 'count'],
  queryFn: () => got(api.GET('/api/notices', { params: { query: { limit: 1 } } })),
  meta: { staleBy: ['NoticeRaised'] },
});

const nextCursorOf = ({ nextCursor }: { nextCursor: string | null }) => nextCursor;
const pageAt = (limit: number, cursor: string) => ({ limit, ...(cursor && { cursor }) });

export const noticesQuery = (unreadOnly: boolean) =>
  infiniteQueryOptions({
    queryKey: ['notices', 'list', unreadOnly],
    initialPageParam: '',
    queryFn: ({ pageParam }) => {
      const unread = unreadOnly ? ('true' as const) : ('false' as const);
      return got(
        api.GET('/api/notices', { params: { query: { ...pageAt(30, pageParam), unread } } }),
      );
    },
    getNextPageParam: nextCursorOf,
    meta: { staleBy: ['NoticeRaised'] },
  });

export const calendarFeedsQuery = queryOptions({
  queryKey: ['calendar-feeds'],
  queryFn: () => got(api.GET('/api/calendar-feeds')),
  meta: { staleBy: ['CalendarFeedCreated', 'CalendarFeedRevoked'] },
});

export const webhooksQuery = queryOptions({
  queryKey: ['webhooks'],
  queryFn: () => got(api.GET('/api/webhooks')),
  meta: { staleBy: ['WebhookRegistered', 'WebhookRevoked', 'WebhookStopped'] },
});

/** Its first tries come within seconds; nobody is told of them. */
export const deliveriesQuery = (id: string) =>
  infiniteQueryOptions({
    queryKey: ['webhook-deliveries', id],
    initialPageParam: '',
    queryFn: ({ pageParam }) => {
      const params = { path: { id }, query: pageAt(20, pageParam) };
      return got(api.GET('/api/webhooks/{id}/deliveries', { params }));
    },
    getNextPageParam: nextCursorOf,
    refetchInterval: 5_000,
  });

/** The mails of the platform, for operations. */
export const outboxQuery = infiniteQueryOptions({
  queryKey: ['outbox'],
  initialPageParam: '',
  queryFn: ({ pageParam }) =>
    got(api.GET('/api/operations/identity/outbox', { params: { query: pageAt(30, pageParam) } })),
  getNextPageParam: nextCursorOf,
});
