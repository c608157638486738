import type pg from 'pg';
import { instantOf, instantOrNull } from '../reading.ts';

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

export async function isFeedOf(pool: pg.Pool, feedId: string, personId: string) {
  const { rowCount } = await pool.query(
    'SELECT 1 FROM calendar_feed WHERE feed_id = $1 AND person_id = $2',
    [feedId, personId],
  );
  return rowCount === 1;
}
