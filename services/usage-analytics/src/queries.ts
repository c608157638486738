import { type Identity, worksAt } from '@kyoyo/contracts';
import { fromEpochMs, type Instant, japanDay } from '@kyoyo/kernel';
import type pg from 'pg';

/** Minutes of a range that fall inside the asked day; a running use counts until now. */
const minutesWithin = (range: string): string =>
  `coalesce(sum(extract(epoch FROM
     least(coalesce(upper(${range}), $4::timestamptz), $3::timestamptz)
     - greatest(lower(${range}), $2::timestamptz)) / 60)
   FILTER (WHERE ${range} && tstzrange($2, $3)), 0)::float8`;

/** What every instrument of an institution did on one day in Japan. */
export async function readUtilisation(
  pool: pg.Pool,
  who: Identity,
  institutionId: string,
  date: string,
  now: Instant,
) {
  const { start, end } = japanDay(date);
  const { rows } = await pool.query(
    `SELECT i.instrument_id, i.units * i.open_minutes_per_day AS open_minutes,
       ${minutesWithin('u.reserved')} AS reserved_minutes,
       ${minutesWithin('u.used')} AS used_minutes,
       (array_agg(u.reservation_id ORDER BY lower(u.used)) FILTER (WHERE upper_inf(u.used)))[1]
         AS running_reservation_id,
       (array_agg(u.organisation_id ORDER BY lower(u.used)) FILTER (WHERE upper_inf(u.used)))[1]
         AS running_organisation_id,
       min(lower(u.used)) FILTER (WHERE upper_inf(u.used)) AS running_since
     FROM instrument i LEFT JOIN use u ON u.instrument_id = i.instrument_id
       AND (u.reserved && tstzrange($2, $3) OR u.used && tstzrange($2, $3))
     WHERE i.institution_id = $1
     GROUP BY i.instrument_id ORDER BY i.instrument_id`,
    [institutionId, start, end, now],
  );
  return rows.map((row) => {
    const named = worksAt(who, institutionId) || row.running_organisation_id === who.organisationId;
    return {
      instrumentId: row.instrument_id as string,
      institutionId,
      date,
      openMinutes: Number(row.open_minutes),
      reservedMinutes: Math.max(0, row.reserved_minutes),
      usedMinutes: Math.max(0, row.used_minutes),
      inUse: row.running_since !== null,
      runningReservationId: named ? (row.running_reservation_id as string | null) : null,
      runningSince: row.running_since ? fromEpochMs(row.running_since.getTime()) : null,
    };
  });
}
