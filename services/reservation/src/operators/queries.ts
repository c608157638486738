import { fromEpochMs, type Period } from '@kyoyo/kernel';
import { type Kysely, sql } from 'kysely';
import { rangeOf } from '@kyoyo/event-store/declaring';
import type { Tables } from '../schema.ts';

type Query = Kysely<Tables>;

/** Operators of an institution with their leaves and how long they are booked in the window. */
export async function listOperators(query: Query, institutionId: string, window: Period) {
  const rows = await query
    .selectFrom('operator as o')
    .selectAll()
    .select(
      sql<number>`(SELECT coalesce(sum(extract(epoch FROM
          upper(r.period * ${rangeOf(window)}) - lower(r.period * ${rangeOf(window)}))), 0) / 60
        FROM reservation r WHERE r.operator_id = o.person_id
          AND r.period && ${rangeOf(window)}::tstzrange
          AND r.status IN ('held', 'requested', 'confirmed', 'running', 'done'))::float`.as(
        'booked',
      ),
    )
    .where('o.institution_id', '=', institutionId)
    .orderBy('o.operator_id')
    .execute();
  const leaves = await query
    .selectFrom('leave')
    .innerJoin('operator', 'operator.operator_id', 'leave.operator_id')
    .select(['leave.leave_id', 'leave.operator_id', 'leave.reason'])
    .select([sql<Date>`lower(leave.period)`.as('start'), sql<Date>`upper(leave.period)`.as('end')])
    .where('operator.institution_id', '=', institutionId)
    .where(sql<boolean>`upper(leave.period) > lower(${rangeOf(window)}::tstzrange)`)
    .orderBy(sql`lower(leave.period)`)
    .execute();
  return rows.map((row) => ({
    id: row.operator_id,
    personId: row.person_id,
    institutionId: row.institution_id,
    instrumentIds: row.instrument_ids,
    rota: row.rota,
    active: row.active,
    bookedMinutes: row.booked,
    leaves: leaves
      .filter((leave) => leave.operator_id === row.operator_id)
      .map((leave) => ({
        id: leave.leave_id,
        reason: leave.reason,
        period: {
          start: fromEpochMs(leave.start.getTime()),
          end: fromEpochMs(leave.end.getTime()),
        },
      })),
    version: row.version,
  }));
}

export const findOperator = (query: Query, operatorId: string) =>
  query
    .selectFrom('operator')
    .select(['operator_id as id', 'institution_id as institutionId', 'person_id as personId'])
    .where('operator_id', '=', operatorId)
    .executeTakeFirst();

export const findAccessory = (query: Query, accessoryId: string) =>
  query
    .selectFrom('accessory')
    .select(['accessory_id as id', 'institution_id as institutionId', 'name'])
    .where('accessory_id', '=', accessoryId)
    .executeTakeFirst();

/** Accessories of an institution, or those that go with an instrument. */
export async function listAccessories(
  query: Query,
  { institutionId, instrumentId }: { institutionId?: string; instrumentId?: string },
) {
  let select = query.selectFrom('accessory').selectAll().orderBy('accessory_id');
  if (institutionId) select = select.where('institution_id', '=', institutionId);
  if (instrumentId) {
    select = select
      .where(sql<boolean>`instrument_ids @> ARRAY[${instrumentId}::uuid]`)
      .where('active', '=', true);
  }
  const rows = await select.execute();
  return rows.map((row) => ({
    id: row.accessory_id,
    institutionId: row.institution_id,
    name: row.name,
    units: row.units,
    instrumentIds: row.instrument_ids,
    active: row.active,
    version: row.version,
  }));
}

/** How many of these instruments are the institution's. */
export async function countOwn(query: Query, institutionId: string, instrumentIds: string[]) {
  if (instrumentIds.length === 0) return 0;
  const { count } = await query
    .selectFrom('instrument')
    .select((row) => row.fn.countAll<number>().as('count'))
    .where('institution_id', '=', institutionId)
    .where('instrument_id', 'in', instrumentIds)
    .executeTakeFirstOrThrow();
  return count;
}
