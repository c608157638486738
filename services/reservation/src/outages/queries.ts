import { fromEpochMs, type Period } from '@kyoyo/kernel';
import { type Kysely, sql } from 'kysely';
import { type PastScope, rangeOf } from '@kyoyo/event-store';
import type { Tables } from '../schema.ts';
import { outageStream } from './stream.ts';

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

/** Which to ask about, where those of these instruments are to be shown as they were. */
export const outagesOf = (instrumentIds: readonly string[]): PastScope<Tables> => ({
  stream: outageStream,
  ids: sql`SELECT outage_id FROM outage WHERE instrument_id = ANY (${instrumentIds}::uuid[])`,
});
