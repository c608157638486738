import { id, noticeView, pageLimit, pageOf } from '@kyoyo/contracts';
import { identityOf, type Parts, refuseWith, type ServiceApp } from '@kyoyo/service-kit';
import { z } from 'zod';
import type { Tables } from '../schema.ts';
import { countUnread, listNotices } from './queries.ts';

const config = { access: 'person' as const };

/** One's own notices: which there are, and which are read. Reading twice changes nothing. */
export function addNoticeRoutes(
  app: ServiceApp,
  { database: { pool }, clock }: Parts<Tables>,
): void {
  app.get(
    '/api/notices',
    {
      config: { ...config, operation: 'listNotices', summary: 'List the own notices' },
      schema: {
        querystring: z.object({
          unread: z.enum(['true', 'false']).default('false'),
          cursor: id.optional(),
          limit: pageLimit,
        }),
        response: { 200: pageOf(noticeView).extend({ unreadCount: z.int() }) },
      },
    },
    async (request) => {
      const { personId } = identityOf(request);
      const { cursor, limit, unread } = request.query;
      const wish = { cursor, limit, unread: unread === 'true' };
      const page = await listNotices(pool, personId, wish);
      return { ...page, unreadCount: await countUnread(pool, personId) };
    },
  );

  app.post(
    '/api/notices/:id/reading',
    {
      config: {
        ...config,
        operation: 'markNoticeRead',
        summary: 'Mark a notice as read',
        repeatable: true,
      },
      schema: {
        params: z.object({ id }),
        body: z.strictObject({}),
        response: { 200: z.object({ id }) },
      },
    },
    async (request) => {
      const { rowCount } = await pool.query(
        `INSERT INTO notice_reading (notice_id, read_at)
         SELECT notice_id, $3 FROM notice WHERE notice_id = $1 AND person_id = $2
         ON CONFLICT (notice_id) DO UPDATE SET read_at = notice_reading.read_at`,
        [request.params.id, identityOf(request).personId, clock()],
      );
      return rowCount === 1 ? { id: request.params.id } : refuseWith('not-found');
    },
  );

  app.post(
    '/api/notices/readings',
    {
      config: {
        ...config,
        operation: 'markAllNoticesRead',
        summary: 'Mark all notices as read',
        repeatable: true,
      },
      schema: { body: z.strictObject({}), response: { 200: z.object({ read: z.int() }) } },
    },
    async (request) => {
      const { rowCount } = await pool.query(
        `INSERT INTO notice_reading (notice_id, read_at)
         SELECT notice_id, $2 FROM unread_notice WHERE person_id = $1
         ON CONFLICT (notice_id) DO NOTHING`,
        [identityOf(request).personId, clock()],
      );
      return { read: rowCount ?? 0 };
    },
  );
}
