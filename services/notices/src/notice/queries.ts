import { isNoticeKind, noticeText, type NoticeParams } from '@kyoyo/contracts';
import type pg from 'pg';
import { instantOf, instantOrNull, pageOfRows, type PageWish } from '../reading.ts';

/** Newest first. */
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
