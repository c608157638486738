import type { Instant } from '@kyoyo/kernel';
import type pg from 'pg';

/**
 * The instruments on which somebody could be promoted as far as units go: one has a gap that is long
 * enough in somebody's window, or somebody's window is over. Whether rules, operators and accessories
 * agree is not asked; most who wait are passed over here, in one query.
 */
export async function awaitedWithGaps(
  pool: pg.Pool,
  now: Instant,
): Promise<{ instrumentId: string; institutionId: string }[]> {
  const { rows } = await pool.query(
    `SELECT DISTINCT w.instrument_id AS "instrumentId", w.institution_id AS "institutionId"
     FROM waitlist w
     JOIN instrument i ON i.instrument_id = w.instrument_id,
     LATERAL (SELECT make_interval(mins => (w.wish->>'minutes')::int) AS length) AS wanted
     WHERE w.status = 'waiting' AND (
       upper(w.period) - wanted.length < $1
       OR i.approved AND EXISTS (
         SELECT FROM generate_series(1, i.units) AS unit,
           unnest(
             tstzmultirange(w.period * tstzrange($1, NULL)) - coalesce(
               (SELECT range_agg(a.period) FROM claim a
                WHERE a.resource = w.instrument_id::text || '/' || unit AND a.period && w.period
                  AND (a.until IS NULL OR a.until > $1)),
               '{}'::tstzmultirange)) AS gap
         WHERE upper(gap) - lower(gap) >= wanted.length))`,
    [now],
  );
  return rows as { instrumentId: string; institutionId: string }[];
}
