import type { DeliveryError } from '@kyoyo/contracts';
import type pg from 'pg';
import { instantOf, instantOrNull, pageOfRows, type PageWish } from '../reading.ts';

export async function listWebhooks(pool: pg.Pool, organisationId: string) {
  const { rows } = await pool.query(
    `SELECT * FROM webhook JOIN webhook_target USING (webhook_id)
     WHERE organisation_id = $1 ORDER BY webhook_id DESC LIMIT 200`,
    [organisationId],
  );
  return rows.map((row) => ({
    id: row.webhook_id as string,
    url: row.url as string,
    eventTypes: row.event_types as string[],
    status: row.status as 'active' | 'revoked' | 'stopped',
    ownerId: row.owner_id as string,
    createdAt: instantOf(row.created_at),
    failuresInARow: row.failures_in_a_row as number,
  }));
}

export async function isWebhookOf(pool: pg.Pool, webhookId: string, organisationId: string) {
  const { rowCount } = await pool.query(
    'SELECT 1 FROM webhook WHERE webhook_id = $1 AND organisation_id = $2',
    [webhookId, organisationId],
  );
  return rowCount === 1;
}

export async function secretOf(pool: pg.Pool, webhookId: string): Promise<string> {
  const { rows } = await pool.query('SELECT secret FROM webhook_target WHERE webhook_id = $1', [
    webhookId,
  ]);
  return rows[0].secret;
}

/** What was sent to a webhook, or will be; newest first. */
export async function listDeliveries(
  pool: pg.Pool,
  webhookId: string,
  { cursor, limit }: PageWish,
) {
  const { rows } = await pool.query(
    `SELECT * FROM webhook_delivery
     WHERE webhook_id = $1 AND ($2::uuid IS NULL OR (created_at, delivery_id) <
       (SELECT created_at, delivery_id FROM webhook_delivery WHERE delivery_id = $2))
     ORDER BY created_at DESC, delivery_id DESC LIMIT $3`,
    [webhookId, cursor, limit + 1],
  );
  return pageOfRows(rows, limit, (row) => ({
    id: row.delivery_id as string,
    type: row.type as string,
    state: row.state as 'waiting' | 'delivered' | 'given-up',
    attempts: row.attempts as number,
    nextTryAt: instantOrNull(row.next_try_at),
    lastStatus: row.last_status as number | null,
    lastError: row.last_error as DeliveryError | null,
    createdAt: instantOf(row.created_at),
  }));
}
