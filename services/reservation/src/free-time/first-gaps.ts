import type { Instant, Period } from '@kyoyo/kernel';
import type pg from 'pg';

/** Time in epoch milliseconds: a search over many instruments counts more than it writes. */
export interface Stretch {
  readonly fromMs: number;
  readonly toMs: number;
}

/**
 * The first few gaps of so many minutes in which each of these resources is free, in the order of
 * time. No more is read than these, from an index that has what is taken in the order of time: of one
 * resource nothing overlaps, so a gap reaches from the end of one to the start of the next. The first
 * to be read is the last that begins by the start of the window, for it may reach into it. A null
 * `gapsMax` finds all gaps. A resource without any is not in the answer.
 */
export async function firstGaps(
  client: pg.Pool | pg.ClientBase,
  resources: readonly string[],
  search: {
    readonly window: Period;
    readonly minutes: number;
    readonly now: Instant;
    readonly gapsMax: number | null;
  },
): Promise<Map<string, Stretch[]>> {
  const { window, minutes, now, gapsMax } = search;
  const { rows } = await client.query(
    `SELECT resource, starts, ends
     FROM unnest($1::text[]) AS wanted (resource)
     CROSS JOIN LATERAL (
       SELECT array_agg(date_part('epoch', free_from) * 1000 ORDER BY free_from) AS starts,
         array_agg(date_part('epoch', free_to) * 1000 ORDER BY free_from) AS ends
       FROM (
         (SELECT free_from, free_to FROM (
            SELECT greatest(lag(upper(period)) OVER (ORDER BY lower(period)), $2) AS free_from,
              lower(period) AS free_to
            FROM claim
            WHERE resource = wanted.resource AND lower(period) < $3
              AND lower(period) >= coalesce((
                SELECT lower(period) FROM claim
                WHERE resource = wanted.resource AND lower(period) <= $2
                ORDER BY lower(period) DESC LIMIT 1), '-infinity')
              AND (until IS NULL OR until > $4)) AS before_each
          WHERE free_to - free_from >= make_interval(mins => $5))
         UNION ALL
         (SELECT free_from, $3 FROM (
            SELECT greatest((
              SELECT upper(period) FROM claim
              WHERE resource = wanted.resource AND lower(period) < $3
                AND (until IS NULL OR until > $4)
              ORDER BY lower(period) DESC LIMIT 1), $2) AS free_from) AS after_all
          WHERE $3 - free_from >= make_interval(mins => $5))
         LIMIT $6) AS gaps) AS found
     WHERE starts IS NOT NULL`,
    [resources, window.start, window.end, now, minutes, gapsMax],
  );
  return new Map(
    (rows as Found[]).map(({ resource, starts, ends }) => [
      resource,
      starts.map((fromMs, nth) => ({
        fromMs: Math.round(fromMs),
        toMs: Math.round(ends[nth] as number),
      })),
    ]),
  );
}

interface Found {
  readonly resource: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}
