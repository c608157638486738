import { calendarFeedView, id } from '@kyoyo/contracts';
import { plusMinutes } from '@kyoyo/kernel';
import {
  commandContext,
  identityOf,
  type Parts,
  refuseWith,
  replyOf,
  type ServiceApp,
} from '@kyoyo/service-kit';
import { z } from 'zod';
import type { Tables } from '../schema.ts';
import { createFeedCommands, digestOf } from './commands.ts';
import { listCalendarEntries } from './entries.ts';
import { writeCalendar } from './icalendar.ts';
import { isFeedOf, listFeeds } from './queries.ts';

const config = { access: 'person' as const };
const pastMinutesShown = 90 * 24 * 60;

/** Addresses at which calendar programs read one's own bookings. Who knows one, reads them. */
export function addCalendarFeedRoutes(app: ServiceApp, parts: Parts<Tables>): void {
  const { clock } = parts;
  const { pool } = parts.database;
  const commands = createFeedCommands(parts);

  app.get(
    '/api/calendar-feeds',
    {
      config: { ...config, operation: 'listCalendarFeeds', summary: 'List the own calendar feeds' },
      schema: { response: { 200: z.object({ items: z.array(calendarFeedView) }) } },
    },
    async (request) => ({ items: await listFeeds(pool, identityOf(request).personId) }),
  );

  app.post(
    '/api/calendar-feeds',
    {
      config: {
        ...config,
        operation: 'createCalendarFeed',
        summary: 'Create a calendar feed of the own bookings',
      },
      schema: {
        body: z.strictObject({ language: z.enum(['ja', 'en']).default('ja') }),
        // The address is said once; a repeat of the request is answered without it.
        response: { 201: z.object({ id, path: z.string().nullable() }) },
      },
    },
    async (request, reply) => {
      const { personId } = identityOf(request);
      const { language } = request.body;
      const made = await commands.create(personId, language, commandContext(request));
      const path = made.token && `/api/calendar-feeds/${made.token}`;
      return reply.code(201).send({ ...replyOf(made.outcome), path });
    },
  );

  app.post(
    '/api/calendar-feeds/:id/revocation',
    {
      config: { ...config, operation: 'revokeCalendarFeed', summary: 'Revoke a calendar feed' },
      schema: {
        params: z.object({ id }),
        body: z.strictObject({}),
        response: { 200: z.object({ id }) },
      },
    },
    async (request) => {
      const own = await isFeedOf(pool, request.params.id, identityOf(request).personId);
      if (!own) return refuseWith('not-found');
      return replyOf(await commands.revoke(request.params.id, commandContext(request)));
    },
  );

  app.get(
    '/api/calendar-feeds/:token',
    {
      config: {
        access: 'anybody',
        operation: 'readCalendarFeed',
        summary: 'Read a calendar feed as iCalendar',
        gives: ['text/calendar'],
      },
      schema: {
        params: z.object({ token: z.string().max(200) }),
        response: { 200: z.string() },
      },
    },
    async (request, reply) => {
      const now = clock();
      const { rows } = await pool.query(
        `UPDATE calendar_feed_token t SET last_used_at = $2 FROM calendar_feed f
         WHERE t.digest = $1 AND f.feed_id = t.feed_id AND NOT f.revoked
         RETURNING f.person_id, f.language`,
        [digestOf(request.params.token), now],
      );
      const feed = rows[0];
      if (!feed) return refuseWith('not-found');
      const from = plusMinutes(now, -pastMinutesShown);
      const entries = await listCalendarEntries(pool, feed.person_id, from);
      return reply
        .type('text/calendar; charset=utf-8')
        .header('cache-control', 'private, max-age=60')
        .send(writeCalendar(entries, feed.language));
    },
  );
}
