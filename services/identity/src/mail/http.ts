import { id, outboxMailView, pageLimit, pageOf } from '@kyoyo/contracts';
import { fromEpochMs } from '@kyoyo/kernel';
import type { Parts, ServiceApp } from '@kyoyo/service-kit';
import { z } from 'zod';
import { operations } from '../access.ts';
import type { Tables } from '../schema.ts';

type MailState = z.infer<typeof outboxMailView>['state'];

/** The mails that were written, for operations: where no mail server is set, they are read here. */
export function addOutboxRoutes(app: ServiceApp, { database: { pool } }: Parts<Tables>): void {
  app.get(
    '/api/operations/identity/outbox',
    {
      config: {
        access: operations,
        operation: 'listOutboxMails',
        summary: 'List the mails that were written',
      },
      schema: {
        querystring: z.object({
          cursor: id.optional(),
          limit: pageLimit,
        }),
        response: { 200: pageOf(outboxMailView) },
      },
    },
    async (request) => {
      const { cursor, limit } = request.query;
      const { rows } = await pool.query(
        `SELECT o.*, v.email FROM mail_outbox o LEFT JOIN person_vault v USING (person_id)
         WHERE $1::uuid IS NULL OR (created_at, notice_id) <
           (SELECT created_at, notice_id FROM mail_outbox WHERE notice_id = $1)
         ORDER BY created_at DESC, notice_id DESC LIMIT $2`,
        [cursor, limit + 1],
      );
      const items = rows.slice(0, limit).map((row) => ({
        id: row.notice_id as string,
        personId: row.person_id as string,
        to: row.email as string | null,
        subject: row.subject as string,
        body: row.body as string,
        state: row.state as MailState,
        attempts: row.attempts as number,
        lastError: row.last_error as string | null,
        createdAt: fromEpochMs(row.created_at.getTime()),
      }));
      return { items, nextCursor: rows.length > limit ? (items.at(-1)?.id ?? null) : null };
    },
  );
}
