import type { CalendarFeedEvent, NoticeEvent, WebhookEvent } from '@kyoyo/contracts';
import { specify } from '@kyoyo/testing';
import { describe, it } from 'vitest';
import { calendarFeedStream } from '../src/calendar-feed/stream.ts';
import { noticeStream } from '../src/notice/stream.ts';
import { webhookStream } from '../src/webhook/stream.ts';
import { organisationId, personId } from './example-events.ts';

type OwnEvent = NoticeEvent | WebhookEvent | CalendarFeedEvent;
type Of<Type extends OwnEvent['type']> = Extract<OwnEvent, { type: Type }>;

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
    specify(noticeStream).given().when(raise).thenEmits(raised);
    specify(noticeStream).given(raised).when(raise).thenNothing();
  });
});

describe('a webhook', () => {
  const { given } = specify(webhookStream);
  const of = { organisationId, ownerId: personId, host: 'example.jp' };
  const registration = { ...of, eventTypes: ['ChargeRated'] };
  const registered: Of<'WebhookRegistered'> = { type: 'WebhookRegistered', data: registration };
  const revoked: Of<'WebhookRevoked'> = { type: 'WebhookRevoked', data: of };
  const stopped: Of<'WebhookStopped'> = { type: 'WebhookStopped', data: { ...of, failures: 20 } };
  const register = { type: 'RegisterWebhook', registration } as const;
  const revoke = { type: 'RevokeWebhook' } as const;
  const stop = { type: 'StopWebhook', failures: 20 } as const;

  it('is registered once', () => {
    given().when(register).thenEmits(registered);
    given(registered).when(register).thenRefuses('already-exists');
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
  const { given } = specify(calendarFeedStream);
  const creation = { personId, language: 'ja' } as const;
  const created: Of<'CalendarFeedCreated'> = { type: 'CalendarFeedCreated', data: creation };
  const revoked: Of<'CalendarFeedRevoked'> = { type: 'CalendarFeedRevoked', data: { personId } };
  const create = { type: 'CreateCalendarFeed', creation } as const;
  const revoke = { type: 'RevokeCalendarFeed' } as const;

  it('is created once', () => {
    given().when(create).thenEmits(created);
    given(created).when(create).thenRefuses('already-exists');
  });

  it('is revoked, and a second time changes nothing', () => {
    given(created).when(revoke).thenEmits(revoked);
    given(created, revoked).when(revoke).thenNothing();
    given().when(revoke).thenRefuses('not-found');
  });
});
