import type { Projection } from '@kyoyo/event-store';
import type { CalendarFeedEvent } from './calendar-feed/stream.ts';
import type { NoticeEvent } from './notice/stream.ts';
import type { Tables } from './schema.ts';
import type { WebhookEvent } from './webhook/stream.ts';

export const projectNotice: Projection<Tables, NoticeEvent> = (
  { streamId, event: { data }, meta },
  query,
) => [
  query.insertInto('notice').values({
    notice_id: streamId,
    person_id: data.personId,
    kind: data.kind,
    params: JSON.stringify(data.params),
    link: data.link,
    raised_at: meta.time,
  }),
];

export const projectWebhook: Projection<Tables, WebhookEvent> = (
  { streamId, event: { type, data }, meta },
  query,
) => {
  if (type === 'WebhookRegistered') {
    return [
      query.insertInto('webhook').values({
        webhook_id: streamId,
        organisation_id: data.organisationId,
        owner_id: data.ownerId,
        host: data.host,
        event_types: data.eventTypes,
        status: 'active',
        created_at: meta.time,
      }),
    ];
  }
  const status = type === 'WebhookRevoked' ? 'revoked' : 'stopped';
  return [
    query.updateTable('webhook').set({ status }).where('webhook_id', '=', streamId),
    query
      .updateTable('webhook_delivery')
      .set({ state: 'given-up', next_try_at: null })
      .where('webhook_id', '=', streamId)
      .where('state', '=', 'waiting'),
  ];
};

export const projectCalendarFeed: Projection<Tables, CalendarFeedEvent> = (
  { streamId, event, meta },
  query,
) => {
  if (event.type === 'CalendarFeedRevoked') {
    return [
      query.updateTable('calendar_feed').set({ revoked: true }).where('feed_id', '=', streamId),
    ];
  }
  const { personId, language } = event.data;
  return [
    query
      .insertInto('calendar_feed')
      .values({ feed_id: streamId, person_id: personId, language, created_at: meta.time }),
  ];
};
