import type { QualificationStanding, QualificationView } from '@kyoyo/contracts';
import { fromEpochMs, type Instant, japanDate } from '@kyoyo/kernel';
import type { Kysely } from 'kysely';
import type pg from 'pg';
import { type QualificationStatus, standingOn } from './stream.ts';
import type { Tables } from '../schema.ts';

type Query = Kysely<Tables>;

const selectQualification = (query: Query) =>
  query
    .selectFrom('qualification')
    .selectAll()
    // As text: a date has no time zone to be read in.
    .select(({ cast }) => [
      cast<string | null>('trained_on', 'text').as('trained_on'),
      cast<string | null>('valid_until', 'text').as('valid_until'),
    ]);

type Row = Awaited<ReturnType<ReturnType<typeof selectQualification>['execute']>>[number];

function toView(row: Row, now: Instant): QualificationView {
  const status = row.status as QualificationStatus;
  return {
    id: row.qualification_id,
    personId: row.person_id,
    organisationId: row.organisation_id,
    instrumentId: row.instrument_id,
    institutionId: row.institution_id,
    standing: standingOn({ status, validUntil: row.valid_until }, japanDate(now)),
    trainedOn: row.trained_on,
    validUntil: row.valid_until,
    reason: row.reason,
    request: row.request as QualificationView['request'],
    wish: row.wish,
    scheduledFor: row.scheduled_for && fromEpochMs(row.scheduled_for.getTime()),
    place: row.place,
    version: row.version,
  };
}

export async function findQualificationView(
  query: Query,
  qualificationId: string,
  now: Instant,
): Promise<QualificationView | undefined> {
  const row = await selectQualification(query)
    .where('qualification_id', '=', qualificationId)
    .executeTakeFirst();
  return row && toView(row, now);
}

export interface QualificationFilter {
  readonly personId?: string | undefined;
  readonly institutionId?: string | undefined;
  readonly instrumentId?: string | undefined;
  readonly status?: Exclude<QualificationStanding, 'none'> | 'requested' | 'scheduled' | undefined;
  readonly cursor?: string | undefined;
  readonly limit: number;
}

/** What changed last comes first; the cursor is the newest event of the last one of the page. */
export async function listQualifications(
  query: Query,
  { personId, institutionId, instrumentId, status, cursor, limit }: QualificationFilter,
  now: Instant,
) {
  let select = selectQualification(query)
    .orderBy('latest_event_id', 'desc')
    .limit(limit + 1);
  if (personId) select = select.where('person_id', '=', personId);
  if (institutionId) select = select.where('institution_id', '=', institutionId);
  if (instrumentId) select = select.where('instrument_id', '=', instrumentId);
  if (cursor) select = select.where('latest_event_id', '<', cursor);
  const today = japanDate(now);
  switch (status) {
    case undefined:
      break;
    case 'requested':
    case 'scheduled':
      select = select.where('request', '=', status);
      break;
    case 'failed':
    case 'revoked':
      select = select.where('status', '=', status);
      break;
    case 'valid':
      select = select
        .where('status', '=', 'qualified')
        .where(({ eb, or }) => or([eb('valid_until', 'is', null), eb('valid_until', '>=', today)]));
      break;
    case 'expired':
      select = select.where('status', '=', 'qualified').where('valid_until', '<', today);
      break;
  }
  const rows = await select.execute();
  const items = rows.slice(0, limit);
  return {
    items: items.map((row) => toView(row, now)),
    nextCursor: rows.length > limit ? (items.at(-1)?.latest_event_id ?? null) : null,
  };
}

export interface KnownInstrument {
  readonly instrumentId: string;
  readonly institutionId: string;
  readonly approved: boolean;
}

/** What the catalogue said of an instrument. */
export async function findInstrument(
  pool: pg.Pool,
  instrumentId: string,
): Promise<KnownInstrument | undefined> {
  const { rows } = await pool.query(
    'SELECT instrument_id, institution_id, approved FROM instrument WHERE instrument_id = $1',
    [instrumentId],
  );
  const row = rows[0];
  return (
    row && {
      instrumentId: row.instrument_id,
      institutionId: row.institution_id,
      approved: row.approved,
    }
  );
}
