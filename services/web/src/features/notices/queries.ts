import { queryOptions } from '@tanstack/react-query';
import { api, got } from '../../api.ts';
import { listQuery } from '../../parts/list.ts';

export const unreadQuery = queryOptions({
  queryKey: ['notices', 'count'],
  queryFn: () => got(api.GET('/api/notices', { params: { query: { limit: 1 } } })),
  meta: { staleBy: ['NoticeRaised'] },
});

export const noticesQuery = (unreadOnly: boolean) =>
  listQuery(
    ['notices', 'list', unreadOnly],
    (page) => {
      const unread = unreadOnly ? ('true' as const) : ('false' as const);
      return got(api.GET('/api/notices', { params: { query: { ...page, unread } } }));
    },
    { staleBy: ['NoticeRaised'] },
  );

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
export const deliveriesQuery = (id: string) => ({
  ...listQuery(
    ['webhook-deliveries', id],
    (page) => {
      const params = { path: { id }, query: page };
      return got(api.GET('/api/webhooks/{id}/deliveries', { params }));
    },
    {},
  ),
  refetchInterval: 5_000,
});

/** The mails of the platform, for operations. */
export const outboxQuery = listQuery(
  ['outbox'],
  (page) => got(api.GET('/api/operations/identity/outbox', { params: { query: page } })),
  {},
);
