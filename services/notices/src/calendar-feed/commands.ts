import { createHash, randomBytes } from 'node:crypto';
import type { CommandContext } from '@kyoyo/event-store';
import { newId } from '@kyoyo/kernel';
import type { Parts } from '@kyoyo/service-kit';
import type { Tables } from '../schema.ts';
import { calendarFeedStream } from './stream.ts';

export const digestOf = (token: string): Buffer => createHash('sha256').update(token).digest();

export function createFeedCommands({
  store,
  database: { query },
}: Pick<Parts<Tables>, 'store' | 'database'>) {
  return {
    /** The token is known only to whom it is told here; a repeat of the command tells none. */
    async create(personId: string, language: 'ja' | 'en', context: CommandContext) {
      const feedId = newId();
      const token = randomBytes(32).toString('base64url');
      const kept = { feed_id: feedId, digest: digestOf(token) };
      const outcome = await store.execute(calendarFeedStream, {
        streamId: feedId,
        command: { type: 'CreateCalendarFeed', creation: { personId, language } },
        context,
        isNew: true,
        alongside: [query.insertInto('calendar_feed_token').values(kept)],
      });
      const isFirst = 'done' in outcome && outcome.events.length > 0;
      return { outcome, token: isFirst ? token : null };
    },

    revoke: (feedId: string, context: CommandContext) =>
      store.execute(calendarFeedStream, {
        streamId: feedId,
        command: { type: 'RevokeCalendarFeed' },
        context,
      }),
  };
}
