import { fromEpochMs, type Period } from '@kyoyo/kernel';
import { type Kysely, sql } from 'kysely';
import { rangeOf } from '@kyoyo/event-store/declaring';
import type { Tables } from '../schema.ts';

/** Outages that touch the window, in the order of their start; those that never began left aside. */
export async function listOutages(
  query: Kysely<Tables>,
  instrumentIds: readonly string[],
  window: Period,
) {
  const rows = await query
    .selectFrom('outage')
    .selectAll()
    .select([sql<Date>`lower(period)`.as('start'), sql<Date>`upper(period)`.as('end')])
    .where('instrument_id', 'in', [...instrumentIds])
    .where(sql<boolean>`period && ${rangeOf(window)}::tstzrange`)
    .where(sql<boolean>`(NOT ended OR EXISTS (SELECT FROM claim WHERE taker = outage_id))`)
    .orderBy(sql`lower(period)`)
    .execute();
  return rows.map((row) => ({
    id: row.outage_id,
    instrumentId: row.instrument_id,
    institutionId: row.institution_id,
    units: row.units,
    period: { start: fromEpochMs(row.start.getTime()), end: fromEpochMs(row.end.getTime()) },
    reason: row.reason,
    ended: row.ended,
    version: row.version,
  }));
}
