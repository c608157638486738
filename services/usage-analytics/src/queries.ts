import { type Identity, worksAt } from '@kyoyo/contracts';
import { fromEpochMs, type Instant, japanDay } from '@kyoyo/kernel';
import { type Kysely, sql } from 'kysely';
import { type Offer, openMinutes } from './open-minutes.ts';
import type { Tables } from './schema.ts';

/** Minutes of a range that fall inside the asked day; a running use counts until now. */
const minutesWithin = (
  range: string,
  { start, end }: { start: Instant; end: Instant },
  now: Instant,
) =>
  sql<number>`coalesce(sum(extract(epoch FROM
     least(coalesce(upper(${sql.ref(range)}), ${now}::timestamptz), ${end}::timestamptz)
     - greatest(lower(${sql.ref(range)}), ${start}::timestamptz)) / 60)
   FILTER (WHERE ${sql.ref(range)} && tstzrange(${start}, ${end})), 0)::float8`;

/** What every instrument of an institution did on one day in Japan. */
export async function readUtilisation(
  query: Kysely<Tables>,
  who: Identity,
  institutionId: string,
  date: string,
  now: Instant,
) {
  const day = japanDay(date);
  const within = sql`tstzrange(${day.start}, ${day.end})`;
  const running = sql`FILTER (WHERE upper_inf(u.used))`;
  const rows = await query
    .selectFrom('instrument as i')
    .leftJoin('use as u', (join) =>
      join
        .onRef('u.instrument_id', '=', 'i.instrument_id')
        .on(sql<boolean>`(u.reserved && ${within} OR u.used && ${within})`),
    )
    .select(['i.instrument_id', 'i.units'])
    .select([
      minutesWithin('u.reserved', day, now).as('reserved_minutes'),
      minutesWithin('u.used', day, now).as('used_minutes'),
      sql<string | null>`(array_agg(u.reservation_id ORDER BY lower(u.used)) ${running})[1]`.as(
        'running_reservation_id',
      ),
      sql<string | null>`(array_agg(u.organisation_id ORDER BY lower(u.used)) ${running})[1]`.as(
        'running_organisation_id',
      ),
      sql<Date | null>`min(lower(u.used)) ${running}`.as('running_since'),
    ])
    .where('i.institution_id', '=', institutionId)
    .groupBy(['i.instrument_id', 'i.units'])
    .orderBy('i.instrument_id')
    .execute();
  const offers = await readOffers(query, institutionId, day);
  return rows.map((row) => {
    const named = worksAt(who, institutionId) || row.running_organisation_id === who.organisationId;
    const offer = { units: row.units, ...offers(row.instrument_id) };
    return {
      instrumentId: row.instrument_id,
      institutionId,
      date,
      openMinutes: openMinutes(offer, day),
      reservedMinutes: Math.max(0, row.reserved_minutes),
      usedMinutes: Math.max(0, row.used_minutes),
      inUse: row.running_since !== null,
      runningReservationId: named ? row.running_reservation_id : null,
      runningSince: row.running_since ? fromEpochMs(row.running_since.getTime()) : null,
    };
  });
}

/** When the institution's instruments were open by their policies, and what was out of use. */
async function readOffers(
  query: Kysely<Tables>,
  institutionId: string,
  { start, end }: { readonly start: Instant; readonly end: Instant },
): Promise<(instrumentId: string) => Omit<Offer, 'units'>> {
  const [openings, outages] = await Promise.all([
    query
      .selectFrom('opening as o')
      .innerJoin('instrument as i', 'i.instrument_id', 'o.instrument_id')
      .select(['o.instrument_id', 'o.effective_from', 'o.hours'])
      .where('i.institution_id', '=', institutionId)
      .where('o.effective_from', '<', sql<Date>`${end}`)
      .orderBy('o.effective_from')
      .execute(),
    query
      .selectFrom('outage as o')
      .innerJoin('instrument as i', 'i.instrument_id', 'o.instrument_id')
      .select(['o.instrument_id', 'o.units'])
      .select([sql<Date>`lower(o.period)`.as('start'), sql<Date>`upper(o.period)`.as('end')])
      .where('i.institution_id', '=', institutionId)
      .where(sql<boolean>`o.period && tstzrange(${start}, ${end})`)
      .execute(),
  ]);
  const hours = Map.groupBy(openings, (row) => row.instrument_id);
  const out = Map.groupBy(outages, (row) => row.instrument_id);
  return (instrumentId) => ({
    hours: (hours.get(instrumentId) ?? []).map((row) => ({
      from: fromEpochMs(row.effective_from.getTime()),
      hours: row.hours,
    })),
    outages: (out.get(instrumentId) ?? []).map((row) => ({
      units: row.units,
      period: { start: fromEpochMs(row.start.getTime()), end: fromEpochMs(row.end.getTime()) },
    })),
  });
}
