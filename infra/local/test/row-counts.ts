import type pg from 'pg';

/** All that a request may write, by what it is; what others' reactions write later is left out. */
export async function countRows(tables: pg.Client): Promise<Record<string, number>> {
  const kinds = ['identity', 'catalogue', 'subscription', 'reservation', 'billing'].flatMap(
    (schema) => [
      `SELECT '${schema} ' || type AS kind FROM ${schema}.events
     WHERE meta->>'causationid' IS NULL`,
      `SELECT '${schema} ' || stream_type FROM ${schema}.streams 
     WHERE stream_type NOT IN ('attribution', 'charge')`,
      `SELECT '${schema} command' FROM ${schema}.commands`,
    ],
  );
  const others = [
    'identity.person_vault',
    'reservation.claim',
    'notices.webhook_target',
    'notices.calendar_feed_token',
    'notices.notice_reading',
    'notices.commands',
  ].map((table) => `SELECT '${table}' FROM ${table}`);
  const { rows } = await tables.query(
    `SELECT kind, count(*)::int FROM (${[...kinds, ...others].join(' UNION ALL ')}) AS written
     GROUP BY kind`,
  );
  return Object.fromEntries(rows.map(({ kind, count }) => [kind, count]));
}
