import { freePeriods, fromEpochMs, type Instant, type Period } from '@kyoyo/kernel';
import type pg from 'pg';
import { rangeOf } from './range.ts';

/**
 * When these resources are taken, known up to their first few gaps of so many minutes; all that comes
 * later counts as taken. Enough to find a first free time on many resources without reading what
 * may be tens of thousands of bookings. A null `gapsMax` knows all gaps.
 */
export async function takenBetweenGaps(
  client: pg.Pool | pg.ClientBase,
  resources: readonly string[],
  search: {
    readonly window: Period;
    readonly minutes: number;
    readonly now: Instant;
    readonly gapsMax: number | null;
  },
): Promise<Map<string, Period[]>> {
  const { window, minutes, now, gapsMax } = search;
  const { rows } = await client.query(
    `SELECT resource, array_agg((extract(epoch FROM bound) * 1000)::float8 ORDER BY bound) AS bounds
     FROM unnest($1::text[]) AS wanted (resource)
     CROSS JOIN LATERAL (
       SELECT gap FROM unnest(tstzmultirange($2::tstzrange) - coalesce(
         (SELECT range_agg(period) FROM allocation a
          WHERE a.resource = wanted.resource AND period && $2::tstzrange
            AND (held_until IS NULL OR held_until > $3)), '{}')) AS gap
       WHERE upper(gap) - lower(gap) >= make_interval(mins => $4)
       ORDER BY gap LIMIT $5) AS gaps
     CROSS JOIN LATERAL (VALUES (lower(gap)), (upper(gap))) AS bounds (bound)
     GROUP BY resource`,
    [resources, rangeOf(window), now, minutes, gapsMax],
  );
  const taken = new Map(resources.map((resource) => [resource, [window]]));
  for (const { resource, bounds } of rows as { resource: string; bounds: number[] }[]) {
    taken.set(resource, freePeriods(window, periodsOf(bounds)));
  }
  return taken;
}

/** Start, end, start, end … in the order of time. */
const periodsOf = (bounds: readonly number[]): Period[] =>
  Array.from({ length: bounds.length / 2 }, (_, index) => ({
    start: fromEpochMs(bounds[2 * index] as number),
    end: fromEpochMs(bounds[2 * index + 1] as number),
  }));
