import {
  type BookingPolicy,
  type Identity,
  type OrganisationClass,
  type ReservationView,
  worksAt,
} from '@kyoyo/contracts';
import type { Database } from '@kyoyo/event-store';
import { fromEpochMs, type Instant, japanDate, type Period } from '@kyoyo/kernel';
import { type Kysely, sql } from 'kysely';
import type { BookingFacts } from './booking-policies.ts';
import { rangeOf } from './projections.ts';
import type { Tables } from './schema.ts';

type Query = Kysely<Tables>;

const fromDate = (date: Date): Instant => fromEpochMs(date.getTime());
const fromNullable = (date: Date | null): Instant | null => (date ? fromDate(date) : null);

const reservationColumns = [
  'reservation_id',
  'status',
  'instrument_id',
  'institution_id',
  'unit',
  'organisation_id',
  'person_id',
  'service_kind',
  'tariff',
  'quantity',
  'purpose',
  'held_until',
  'started_at',
  'ended_at',
  'cancel_reason',
  'version',
] as const;

const selectReservation = (query: Query) =>
  query
    .selectFrom('reservation')
    .select(reservationColumns)
    .select([
      sql<Date>`lower(period)`.as('period_start'),
      sql<Date>`upper(period)`.as('period_end'),
    ]);

type Row = Awaited<ReturnType<ReturnType<typeof selectReservation>['execute']>>[number];

function toView(row: Row): ReservationView {
  return {
    id: row.reservation_id,
    status: row.status as ReservationView['status'],
    slot: {
      instrumentId: row.instrument_id,
      institutionId: row.institution_id,
      unit: row.unit,
      period: { start: fromDate(row.period_start), end: fromDate(row.period_end) },
    },
    booking: {
      organisationId: row.organisation_id,
      personId: row.person_id,
      serviceKind: row.service_kind as ReservationView['booking']['serviceKind'],
      tariff: row.tariff,
      quantity: row.quantity,
      purpose: row.purpose,
    },
    heldUntil: fromNullable(row.held_until),
    startedAt: fromNullable(row.started_at),
    endedAt: fromNullable(row.ended_at),
    cancelReason: row.cancel_reason,
    version: row.version,
  };
}

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
  readonly scope: 'mine' | 'organisation';
  readonly status?: string | undefined;
  /** The id of the last reservation of the page before. */
  readonly cursor?: string | undefined;
  readonly limit: number;
}

/** Newest first; ids are made in the order of time. */
export async function listReservations(query: Query, who: Identity, filter: ReservationFilter) {
  let select = selectReservation(query)
    .where('organisation_id', '=', who.organisationId)
    .orderBy('reservation_id', 'desc')
    .limit(filter.limit + 1);
  if (filter.scope === 'mine') select = select.where('person_id', '=', who.personId);
  if (filter.status) select = select.where('status', '=', filter.status);
  if (filter.cursor) select = select.where('reservation_id', '<', filter.cursor);
  const rows = await select.execute();
  const items = rows.slice(0, filter.limit).map(toView);
  return { items, nextCursor: rows.length > filter.limit ? (items.at(-1)?.id ?? null) : null };
}

/** What is taken on these instruments; others' bookings without a name. */
export async function readCalendar(
  query: Query,
  who: Identity,
  instrumentIds: readonly string[],
  window: Period,
  now: Instant,
) {
  const rows = await selectReservation(query)
    .where('instrument_id', 'in', [...instrumentIds])
    .where(sql<boolean>`period && ${rangeOf(window)}::tstzrange`)
    .where('status', 'in', ['held', 'confirmed', 'running', 'done'])
    .where(sql<boolean>`(held_until IS NULL OR held_until > ${now})`)
    .orderBy(sql`lower(period)`)
    .execute();
  return rows.map(toView).map(({ id, slot, booking, status }) => {
    const mine = booking.organisationId === who.organisationId;
    const named = mine || worksAt(who, slot.institutionId);
    return {
      instrumentId: slot.instrumentId,
      unit: slot.unit,
      period: slot.period,
      status: status as 'held' | 'confirmed' | 'running' | 'done',
      mine: booking.personId === who.personId,
      reservationId: named ? id : null,
      organisationId: named ? booking.organisationId : null,
      personId: named ? booking.personId : null,
    };
  });
}

/** The periods that are taken on each unit of an instrument, holds that ran out left aside. */
export async function takenPeriods(
  { pool }: Database<Tables>,
  instrument: { instrumentId: string; units: number },
  window: Period,
  now: Instant,
  exceptReservationId: string | null = null,
): Promise<Map<number, Period[]>> {
  const units = Array.from({ length: instrument.units }, (_, index) => index + 1);
  const { rows } = await pool.query(
    `SELECT split_part(resource, '/', 2)::int AS unit, lower(period) AS start, upper(period) AS end
     FROM allocation
     WHERE resource = ANY ($1) AND period && $2::tstzrange
       AND (held_until IS NULL OR held_until > $3) AND reservation_id IS DISTINCT FROM $4::uuid`,
    [
      units.map((unit) => `${instrument.instrumentId}/${unit}`),
      rangeOf(window),
      now,
      exceptReservationId,
    ],
  );
  const taken = new Map<number, Period[]>(units.map((unit) => [unit, []]));
  for (const row of rows) {
    taken.get(row.unit)?.push({ start: fromDate(row.start), end: fromDate(row.end) });
  }
  return taken;
}

export interface BookableInstrument {
  readonly instrumentId: string;
  readonly institutionId: string;
  readonly units: number;
  readonly facts: BookingFacts;
}

/** What the local copies say of an instrument for this organisation, in one round trip. */
export async function readBookable(
  { pool }: Database<Tables>,
  who: Pick<Identity, 'organisationId'>,
  instrumentId: string,
  now: Instant,
): Promise<BookableInstrument | undefined> {
  const { rows } = await pool.query(
    `SELECT instrument_id, institution_id, units, CASE WHEN approved THEN policy END AS policy,
       (SELECT class FROM organisation_class c
        WHERE c.organisation_id = $2 AND valid_from <= $3
          AND (valid_to IS NULL OR valid_to > $3)
        ORDER BY valid_from DESC LIMIT 1) AS class,
       EXISTS (SELECT FROM agreement a
               WHERE a.organisation_id = $2 AND a.institution_id = i.institution_id) AS accepted
     FROM instrument i WHERE instrument_id = $1`,
    [instrumentId, who.organisationId, japanDate(now)],
  );
  const row = rows[0];
  if (!row) return undefined;
  return {
    // As it is stored: what takes time is named after it.
    instrumentId: row.instrument_id,
    institutionId: row.institution_id,
    units: row.units,
    facts: {
      policy: row.policy as BookingPolicy | null,
      organisationClass: row.class as OrganisationClass | null,
      termsAccepted: row.accepted,
    },
  };
}

/** Holds whose time has run out by now, oldest first. */
export async function expiredHolds(query: Query, now: Instant, limit: number): Promise<string[]> {
  const rows = await query
    .selectFrom('reservation')
    .select('reservation_id')
    .where('status', '=', 'held')
    .where('held_until', '<=', now as never)
    .orderBy('held_until')
    .limit(limit)
    .execute();
  return rows.map((row) => row.reservation_id);
}
