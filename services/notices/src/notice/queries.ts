import { isNoticeKind, noticeText, type NoticeParams } from '@kyoyo/contracts';
import type pg from 'pg';
import { instantOf, instantOrNull, pageOfRows, type PageWish } from '../reading.ts';

/** Newest first. */
export async function listNotices(
  pool: pg.Pool,
  personId: string,
  { unread, cursor, limit }: PageWish & { readonly unread: boolean },
) {
  const table = unread ? 'unread_notice' : 'notice';
  const { rows } = await pool.query(
    `SELECT notice_id, n.kind, n.params, n.link, n.raised_at, read_at
     FROM (SELECT notice_id FROM ${table}
           WHERE person_id = $1 AND ($2::uuid IS NULL OR (raised_at, notice_id) <
             (SELECT raised_at, notice_id FROM notice WHERE notice_id = $2))
           ORDER BY raised_at DESC, notice_id DESC LIMIT $3) page
       JOIN notice n USING (notice_id) LEFT JOIN notice_reading USING (notice_id)
     ORDER BY n.raised_at DESC, notice_id DESC`,
    [personId, cursor, limit + 1],
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
  const raisedAt = instantOf(row.raised_at);
  const ja = noticeText({ kind, params }, 'ja', raisedAt);
  const en = noticeText({ kind, params }, 'en', raisedAt);
  return {
    id: row.notice_id,
    kind,
    subject: { ja: ja.subject, en: en.subject },
    body: { ja: ja.body, en: en.body },
    link: row.link,
    raisedAt,
    readAt: instantOrNull(row.read_at),
  };
}

/** Nobody counts further. */
const unreadCountMax = 1_000;

export async function countUnread(pool: pg.Pool, personId: string): Promise<number> {
  const { rows } = await pool.query(
    `SELECT count(*)::int AS unread
     FROM (SELECT FROM unread_notice WHERE person_id = $1 LIMIT $2) counted`,
    [personId, unreadCountMax],
  );
  return rows[0].unread;
}
