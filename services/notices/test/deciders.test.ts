import type { NoticesEvent } from '@kyoyo/contracts';
import { specify } from '@kyoyo/testing';
import { describe, it } from 'vitest';
import { calendarFeedDecider, feedsMax } from '../src/calendar-feed/stream.ts';
import { noticeDecider } from '../src/notice/stream.ts';
import { webhookDecider, webhooksMax } from '../src/webhook/stream.ts';
import { organisationId, personId } from './example-events.ts';

type Of<Type extends NoticesEvent['type']> = Extract<NoticesEvent, { type: Type }>;

describe('a notice', () => {
  const notice: Of<'NoticeRaised'>['data'] = {
    personId,
    kind: 'hold-expired',
    params: {},
    link: '/',
    causedBy: { source: 'reservation', eventId: personId },
  };
  const raised: Of<'NoticeRaised'> = { type: 'NoticeRaised', data: notice };
  const raise = { type: 'RaiseNotice', notice } as const;

  it('is raised once', () => {
    specify(noticeDecider).given().when(raise).thenEmits(raised);
    specify(noticeDecider).given(raised).when(raise).thenNothing();
  });
});

describe('a webhook', () => {
  const { given } = specify(webhookDecider);
  const of = { organisationId, ownerId: personId, host: 'example.jp' };
  const registration = { ...of, eventTypes: ['ChargeRated'] };
  const registered: Of<'WebhookRegistered'> = { type: 'WebhookRegistered', data: registration };
  const revoked: Of<'WebhookRevoked'> = { type: 'WebhookRevoked', data: of };
  const stopped: Of<'WebhookStopped'> = { type: 'WebhookStopped', data: { ...of, failures: 20 } };
  const register = (alreadyActive: number) =>
    ({ type: 'RegisterWebhook', registration, alreadyActive }) as const;
  const revoke = { type: 'RevokeWebhook' } as const;
  const stop = { type: 'StopWebhook', failures: 20 } as const;

  it('is registered once, and only so many of an organisation', () => {
    given().when(register(0)).thenEmits(registered);
    given().when(register(webhooksMax)).thenRefuses('too-many-webhooks');
    given(registered).when(register(1)).thenRefuses('already-exists');
  });

  it('is revoked, also when it was stopped, and a second time changes nothing', () => {
    given(registered).when(revoke).thenEmits(revoked);
    given(registered, stopped).when(revoke).thenEmits(revoked);
    given(registered, revoked).when(revoke).thenNothing();
    given().when(revoke).thenRefuses('not-found');
  });

  it('is stopped while it is active, and not after', () => {
    given(registered).when(stop).thenEmits(stopped);
    given(registered, stopped).when(stop).thenNothing();
    given(registered, revoked).when(stop).thenNothing();
    given().when(stop).thenNothing();
  });
});

describe('a calendar feed', () => {
  const { given } = specify(calendarFeedDecider);
  const creation = { personId, language: 'ja' } as const;
  const created: Of<'CalendarFeedCreated'> = { type: 'CalendarFeedCreated', data: creation };
  const revoked: Of<'CalendarFeedRevoked'> = { type: 'CalendarFeedRevoked', data: { personId } };
  const create = (alreadyOpen: number) =>
    ({ type: 'CreateCalendarFeed', creation, alreadyOpen }) as const;
  const revoke = { type: 'RevokeCalendarFeed' } as const;

  it('is created once, and only so many of a person', () => {
    given().when(create(0)).thenEmits(created);
    given().when(create(feedsMax)).thenRefuses('too-many-feeds');
    given(created).when(create(1)).thenRefuses('already-exists');
  });

  it('is revoked, and a second time changes nothing', () => {
    given(created).when(revoke).thenEmits(revoked);
    given(created, revoked).when(revoke).thenNothing();
    given().when(revoke).thenRefuses('not-found');
  });
});
