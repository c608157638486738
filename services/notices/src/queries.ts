import { type DeliveryError, isNoticeKind, noticeText, type NoticeParams } from '@kyoyo/contracts';
import { fromEpochMs } from '@kyoyo/kernel';
import type pg from 'pg';

const instantOf = (date: Date) => fromEpochMs(date.getTime());
const instantOrNull = (date: Date | null) => date && instantOf(date);

export interface PageWish {
  readonly cursor?: string | undefined;
  readonly limit: number;
}

const pageOfRows = <Row, View extends { readonly id: string }>(
  rows: readonly Row[],
  limit: number,
  toView: (row: Row) => View,
) => {
  const items = rows.slice(0, limit).map(toView);
  return { items, nextCursor: rows.length > limit ? (items.at(-1)?.id ?? null) : null };
};

/** Newest first; the cursor is the id of the last one of the page before. */
export async function listNotices(
  pool: pg.Pool,
  personId: string,
  { unread, cursor, limit }: PageWish & { readonly unread: boolean },
) {
  const { rows } = await pool.query(
    `SELECT notice_id, kind, params, link, raised_at, read_at
     FROM notice LEFT JOIN notice_reading USING (notice_id)
     WHERE person_id = $1 AND ($2::boolean IS FALSE OR read_at IS NULL)
       AND ($3::uuid IS NULL OR (raised_at, notice_id) <
            (SELECT raised_at, notice_id FROM notice WHERE notice_id = $3))
     ORDER BY raised_at DESC, notice_id DESC LIMIT $4`,
    [personId, unread, cursor, limit + 1],
  );
  return pageOfRows(rows, limit, toNoticeView);
}

function toNoticeView(row: {
  notice_id: string;
  kind: string;
  params: NoticeParams;
  link: string;
  raised_at: Date;
  read_at: Date | null;
}) {
  const { kind, params } = row;
  if (!isNoticeKind(kind)) throw new Error(`There are no words for a notice of kind ${kind}`);
  const ja = noticeText({ kind, params }, 'ja');
  const en = noticeText({ kind, params }, 'en');
  return {
    id: row.notice_id,
    kind,
    subject: { ja: ja.subject, en: en.subject },
    body: { ja: ja.body, en: en.body },
    link: row.link,
    raisedAt: instantOf(row.raised_at),
    readAt: instantOrNull(row.read_at),
  };
}

export async function countUnread(pool: pg.Pool, personId: string): Promise<number> {
  const { rows } = await pool.query(
    `SELECT count(*) AS unread FROM notice LEFT JOIN notice_reading USING (notice_id)
     WHERE person_id = $1 AND read_at IS NULL`,
    [personId],
  );
  return rows[0].unread;
}

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

export async function countActiveWebhooks(pool: pg.Pool, organisationId: string): Promise<number> {
  const { rows } = await pool.query(
    `SELECT count(*) AS active FROM webhook WHERE organisation_id = $1 AND status = 'active'`,
    [organisationId],
  );
  return rows[0].active;
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

export async function listFeeds(pool: pg.Pool, personId: string) {
  const { rows } = await pool.query(
    `SELECT * FROM calendar_feed JOIN calendar_feed_token USING (feed_id)
     WHERE person_id = $1 AND NOT revoked ORDER BY feed_id DESC LIMIT 200`,
    [personId],
  );
  return rows.map((row) => ({
    id: row.feed_id as string,
    language: row.language as 'ja' | 'en',
    createdAt: instantOf(row.created_at),
    lastUsedAt: instantOrNull(row.last_used_at),
  }));
}

export async function countOpenFeeds(pool: pg.Pool, personId: string): Promise<number> {
  const { rows } = await pool.query(
    'SELECT count(*) AS open FROM calendar_feed WHERE person_id = $1 AND NOT revoked',
    [personId],
  );
  return rows[0].open;
}

export async function isFeedOf(pool: pg.Pool, feedId: string, personId: string) {
  const { rowCount } = await pool.query(
    'SELECT 1 FROM calendar_feed WHERE feed_id = $1 AND person_id = $2',
    [feedId, personId],
  );
  return rowCount === 1;
}
