import {
  type Identity,
  type ReservationStatus,
  type ReservationView,
  takingStatuses,
  worksAt,
} from '@kyoyo/contracts';
import { fromEpochMs, type Instant, type Period } from '@kyoyo/kernel';
import { type Kysely, sql } from 'kysely';
import { rangeOf } from '../taking-time/range.ts';
import type { Tables } from '../schema.ts';

type Query = Kysely<Tables>;

const fromNullable = (date: Date | null): Instant | null =>
  date ? fromEpochMs(date.getTime()) : null;

const selectReservation = (query: Query) =>
  query
    .selectFrom('reservation')
    .select([
      'reservation_id',
      'status',
      'slot',
      'booking',
      'held_until',
      'started_at',
      'ended_at',
      'options',
      'reason',
      'suspended_because',
      'resumed_at',
      'version',
    ]);

type Row = Awaited<ReturnType<ReturnType<typeof selectReservation>['execute']>>[number];

const toView = (row: Row): ReservationView => ({
  id: row.reservation_id,
  status: row.status as ReservationStatus,
  slot: row.slot,
  booking: row.booking,
  heldUntil: fromNullable(row.held_until),
  startedAt: fromNullable(row.started_at),
  endedAt: fromNullable(row.ended_at),
  options: row.options,
  reason: row.reason,
  suspension:
    row.suspended_because === null
      ? null
      : { reason: row.suspended_because, resumedAt: fromNullable(row.resumed_at) },
  version: row.version,
});

export async function findReservation(
  query: Query,
  reservationId: string,
): Promise<ReservationView | undefined> {
  const row = await selectReservation(query)
    .where('reservation_id', '=', reservationId)
    .executeTakeFirst();
  return row && toView(row);
}

export interface ReservationFilter {
  readonly status?: string | undefined;
  readonly seriesId?: string | undefined;
  /** The id of the last reservation of the page before. */
  readonly cursor?: string | undefined;
  readonly limit: number;
}

/** Whose reservations: one's own, those one operates, one's organisation's, or an institution's. */
export type Scope =
  | { readonly scope: 'mine' | 'operating' | 'organisation' }
  | { readonly scope: 'institution'; readonly institutionId: string };

/** Newest first; ids are made in the order of time. */
export async function listReservations(
  query: Query,
  who: Identity,
  scope: Scope,
  filter: ReservationFilter,
) {
  let select = selectReservation(query)
    .orderBy('reservation_id', 'desc')
    .limit(filter.limit + 1);
  switch (scope.scope) {
    case 'mine':
      select = select.where('person_id', '=', who.personId);
      break;
    case 'operating':
      select = select.where('operator_id', '=', who.personId);
      break;
    case 'organisation':
      select = select.where('organisation_id', '=', who.organisationId);
      break;
    case 'institution':
      select = select.where('institution_id', '=', scope.institutionId);
  }
  if (filter.status) select = select.where('status', '=', filter.status);
  if (filter.seriesId) select = select.where('series_id', '=', filter.seriesId);
  if (filter.cursor) select = select.where('reservation_id', '<', filter.cursor);
  const rows = await select.execute();
  const items = rows.slice(0, filter.limit).map(toView);
  return { items, nextCursor: rows.length > filter.limit ? (items.at(-1)?.id ?? null) : null };
}

/** Reservations that keep time of an instrument in the window, in the order of their start. */
export async function listTaking(
  query: Query,
  instrumentIds: readonly string[],
  window: Period,
  now: Instant,
): Promise<ReservationView[]> {
  const rows = await selectReservation(query)
    .where('instrument_id', 'in', [...instrumentIds])
    .where(sql<boolean>`period && ${rangeOf(window)}::tstzrange`)
    .where('status', 'in', [...takingStatuses])
    .where(sql<boolean>`(held_until IS NULL OR held_until > ${now})`)
    .orderBy(sql`lower(period)`)
    .execute();
  return rows.map(toView);
}

/** What is taken on these instruments; others' bookings without a name. */
export async function readCalendar(
  query: Query,
  who: Identity,
  instrumentIds: readonly string[],
  window: Period,
  now: Instant,
) {
  const taking = await listTaking(query, instrumentIds, window, now);
  return taking.map(({ id, slot, booking, status }) => {
    const mine = booking.organisationId === who.organisationId;
    const named = mine || worksAt(who, slot.institutionId);
    return {
      instrumentId: slot.instrumentId,
      unit: slot.unit,
      period: slot.period,
      status: status as (typeof takingStatuses)[number],
      mine: booking.personId === who.personId,
      reservationId: named ? id : null,
      organisationId: named ? booking.organisationId : null,
      personId: named ? booking.personId : null,
      operatorId: named ? slot.operatorId : null,
    };
  });
}
