import { createHash, randomBytes } from 'node:crypto';
import type { Envelope, Identity } from '@kyoyo/contracts';
import type { CommandContext } from '@kyoyo/event-store';
import { newId } from '@kyoyo/kernel';
import type { Parts } from '@kyoyo/service-kit';
import type pg from 'pg';
import { calendarFeedDecider } from './calendar-feed/stream.ts';
import { noticeDecider, noticeIdOf } from './notice/stream.ts';
import { projectCalendarFeed, projectNotice, projectWebhook } from './projections.ts';
import { countActiveWebhooks, countOpenFeeds } from './queries.ts';
import type { Tables } from './schema.ts';
import { newSecret } from './signature.ts';
import type { ToPerson } from './wording/what-to-say.ts';
import { webhookDecider } from './webhook/stream.ts';

const notice = { streamType: 'notice', decider: noticeDecider, project: projectNotice };
const webhook = { streamType: 'webhook', decider: webhookDecider, project: projectWebhook };
const calendarFeed = {
  streamType: 'calendar-feed',
  decider: calendarFeedDecider,
  project: projectCalendarFeed,
};

export const digestOf = (token: string): Buffer => createHash('sha256').update(token).digest();

export function createCommands({ store, database }: Parts<Tables>) {
  return {
    /** Within the transaction that handles the event. */
    raiseNotice: (said: Omit<ToPerson, 'instrumentId'>, envelope: Envelope, tx: pg.ClientBase) =>
      store.execute(notice, {
        streamId: noticeIdOf(envelope.id, said.personId, said.kind),
        command: {
          type: 'RaiseNotice',
          notice: { ...said, causedBy: { source: envelope.source, eventId: envelope.id } },
        },
        context: {
          actor: 'system',
          correlationId: envelope.correlationId,
          causationId: envelope.id,
        },
        reply: () => undefined,
        within: tx,
      }),

    async registerWebhook(
      { organisationId, personId }: Identity,
      { url, eventTypes }: { readonly url: URL; readonly eventTypes: readonly string[] },
      context: CommandContext,
    ) {
      const webhookId = newId();
      const registration = {
        organisationId,
        ownerId: personId,
        host: url.host,
        eventTypes: [...new Set(eventTypes)],
      };
      const target = { webhook_id: webhookId, url: url.href, secret: newSecret() };
      return store.execute(webhook, {
        streamId: webhookId,
        command: {
          type: 'RegisterWebhook',
          registration,
          alreadyActive: await countActiveWebhooks(database.pool, organisationId),
        },
        context,
        isNew: true,
        reply: () => ({ id: webhookId }),
        alongside: [database.query.insertInto('webhook_target').values(target)],
      });
    },

    revokeWebhook: (webhookId: string, context: CommandContext) =>
      store.execute(webhook, {
        streamId: webhookId,
        command: { type: 'RevokeWebhook' },
        context,
        reply: () => ({ id: webhookId }),
      }),

    stopWebhook: (webhookId: string, failures: number) =>
      store.execute(webhook, {
        streamId: webhookId,
        command: { type: 'StopWebhook', failures },
        context: { actor: 'system', correlationId: newId() },
        reply: () => undefined,
      }),

    /** The token is known only to whom it is told here; a repeat of the command tells none. */
    async createFeed(personId: string, language: 'ja' | 'en', context: CommandContext) {
      const feedId = newId();
      const token = randomBytes(32).toString('base64url');
      const outcome = await store.execute(calendarFeed, {
        streamId: feedId,
        command: {
          type: 'CreateCalendarFeed',
          creation: { personId, language },
          alreadyOpen: await countOpenFeeds(database.pool, personId),
        },
        context,
        isNew: true,
        reply: () => ({ id: feedId }),
        alongside: [
          database.query
            .insertInto('calendar_feed_token')
            .values({ feed_id: feedId, digest: digestOf(token) }),
        ],
      });
      const isFirst = 'done' in outcome && outcome.events.length > 0;
      return { outcome, token: isFirst ? token : null };
    },

    revokeFeed: (feedId: string, context: CommandContext) =>
      store.execute(calendarFeed, {
        streamId: feedId,
        command: { type: 'RevokeCalendarFeed' },
        context,
        reply: () => ({ id: feedId }),
      }),
  };
}

export type Commands = ReturnType<typeof createCommands>;
