import type { ConsultationEntry, ConsultationStatus, ConsultationView } from '@kyoyo/contracts';
import { fromEpochMs } from '@kyoyo/kernel';
import type { Kysely } from 'kysely';
import type pg from 'pg';
import type { BookedReservation } from './stream.ts';
import type { Tables } from '../schema.ts';

type Query = Kysely<Tables>;

/** Far more than two sides ever say; a bound all the same. */
const entriesMax = 1_000;

const selectConsultation = (query: Query) => query.selectFrom('consultation').selectAll();
type Row = Awaited<ReturnType<ReturnType<typeof selectConsultation>['execute']>>[number];

const toView = (row: Row): ConsultationView => ({
  id: row.consultation_id,
  institutionId: row.institution_id,
  instrumentId: row.instrument_id,
  organisationId: row.organisation_id,
  personId: row.person_id,
  subject: row.subject,
  status: row.status as ConsultationStatus,
  awaits: row.awaits as ConsultationView['awaits'],
  reservationId: row.reservation_id,
  closeReason: row.close_reason,
  openedAt: fromEpochMs(row.opened_at.getTime()),
  latestAt: fromEpochMs(row.latest_at.getTime()),
  version: row.version,
});

export async function findConsultation(
  query: Query,
  consultationId: string,
): Promise<ConsultationView | undefined> {
  const row = await selectConsultation(query)
    .where('consultation_id', '=', consultationId)
    .executeTakeFirst();
  return row && toView(row);
}

/** What was said, oldest first. */
export async function readEntries(
  query: Query,
  consultationId: string,
): Promise<ConsultationEntry[]> {
  const rows = await query
    .selectFrom('consultation_entry')
    .selectAll()
    .where('consultation_id', '=', consultationId)
    .orderBy('number')
    .limit(entriesMax)
    .execute();
  return rows.map((row) => {
    const entry = {
      number: row.number,
      personId: row.person_id,
      byStaff: row.by_staff,
      at: fromEpochMs(row.posted_at.getTime()),
    };
    return row.slot
      ? { kind: 'suggestion', ...entry, slot: row.slot }
      : { kind: 'message', ...entry, message: row.message ?? '' };
  });
}

export interface ConsultationFilter {
  readonly personId?: string | undefined;
  readonly institutionId?: string | undefined;
  readonly status?: ConsultationStatus | undefined;
  readonly cursor?: string | undefined;
  readonly limit: number;
}

/** What moved last comes first; the cursor is the newest event of the last one of the page. */
export async function listConsultations(query: Query, filter: ConsultationFilter) {
  const { personId, institutionId, status, cursor, limit } = filter;
  let select = selectConsultation(query)
    .orderBy('latest_event_id', 'desc')
    .limit(limit + 1);
  if (personId) select = select.where('person_id', '=', personId);
  if (institutionId) select = select.where('institution_id', '=', institutionId);
  if (status) select = select.where('status', '=', status);
  if (cursor) select = select.where('latest_event_id', '<', cursor);
  const rows = await select.execute();
  const items = rows.slice(0, limit);
  return {
    items: items.map(toView),
    nextCursor: rows.length > limit ? (items.at(-1)?.latest_event_id ?? null) : null,
  };
}

/** Whether the institution has this instrument, or, with none named, any. */
export async function hasInstrument(
  pool: pg.Pool,
  institutionId: string,
  instrumentId: string | null,
): Promise<boolean> {
  const { rows } = await pool.query(
    `SELECT EXISTS (SELECT FROM instrument WHERE institution_id = $1
       AND ($2::uuid IS NULL OR instrument_id = $2)) AS known`,
    [institutionId, instrumentId],
  );
  return rows[0].known;
}

/** What a consultation asks of the reservation that it has led to. */
export async function findBooked(
  pool: pg.Pool,
  reservationId: string,
): Promise<BookedReservation | undefined> {
  const { rows } = await pool.query(
    `SELECT person_id, institution_id, status NOT IN ('cancelled', 'expired', 'declined', 'no-show', 'unused') AS in_force
     FROM reservation WHERE reservation_id = $1`,
    [reservationId],
  );
  const row = rows[0];
  return (
    row && {
      reservationId,
      personId: row.person_id,
      institutionId: row.institution_id,
      inForce: row.in_force,
    }
  );
}
