import type {
  IncidentEntry,
  IncidentStep,
  IncidentView,
  InstrumentIncident,
} from '@kyoyo/contracts';
import { type Instant, fromEpochMs, plusMinutes } from '@kyoyo/kernel';
import type { Kysely } from 'kysely';
import type pg from 'pg';
import type { Tables } from '../schema.ts';

type Query = Kysely<Tables>;

/** Far more than is ever done about one; a bound all the same. */
const entriesMax = 500;

export async function findIncident(
  query: Query,
  incidentId: string,
): Promise<IncidentView | undefined> {
  const row = await query
    .selectFrom('incident')
    .select('view')
    .where('incident_id', '=', incidentId)
    .executeTakeFirst();
  return row?.view;
}

/** Oldest first. */
export async function readEntries(query: Query, incidentId: string): Promise<IncidentEntry[]> {
  const rows = await query
    .selectFrom('incident_entry')
    .selectAll()
    .where('incident_id', '=', incidentId)
    .orderBy('number')
    .limit(entriesMax)
    .execute();
  return rows.map(({ number, step, person_id: personId, said_at, note, yen }) => ({
    number,
    step: step as IncidentStep,
    at: fromEpochMs(said_at.getTime()),
    personId,
    note,
    yen,
  }));
}

export interface IncidentFilter {
  /** Whose they are: what one reported, or what happened during one's own use. */
  readonly personId?: string | undefined;
  readonly institutionId?: string | undefined;
  readonly instrumentId?: string | undefined;
  readonly closed?: boolean | undefined;
  readonly cursor?: string | undefined;
  readonly limit: number;
}

/** What moved last comes first; the cursor is the newest event of the last one of the page. */
export async function listIncidents(query: Query, filter: IncidentFilter) {
  const { personId, institutionId, instrumentId, closed, cursor, limit } = filter;
  let select = query
    .selectFrom('incident')
    .select(['view', 'latest_event_id'])
    .orderBy('latest_event_id', 'desc')
    .limit(limit + 1);
  if (personId) {
    select = select.where(({ or, eb }) =>
      or([eb('reporter_id', '=', personId), eb('user_id', '=', personId)]),
    );
  }
  if (institutionId) select = select.where('institution_id', '=', institutionId);
  if (instrumentId) select = select.where('instrument_id', '=', instrumentId);
  if (closed !== undefined) select = select.where('closed', '=', closed);
  if (cursor) select = select.where('latest_event_id', '<', cursor);
  const rows = await select.execute();
  const items = rows.slice(0, limit);
  return {
    items: items.map(({ view }) => view),
    nextCursor: rows.length > limit ? (items.at(-1)?.latest_event_id ?? null) : null,
  };
}

/** What happened to an instrument, the latest first, without who; the cursor is an id. */
export async function listOfInstrument(
  query: Query,
  instrumentId: string,
  { cursor, limit }: { readonly cursor?: string | undefined; readonly limit: number },
) {
  let select = query
    .selectFrom('incident')
    .select('view')
    .where('instrument_id', '=', instrumentId)
    .orderBy('incident_id', 'desc')
    .limit(limit + 1);
  if (cursor) select = select.where('incident_id', '<', cursor);
  const rows = await select.execute();
  const items = rows.slice(0, limit).map(({ view }) => openly(view));
  return { items, nextCursor: rows.length > limit ? (items.at(-1)?.id ?? null) : null };
}

const openly = (view: IncidentView): InstrumentIncident => ({
  id: view.id,
  kind: view.kind,
  stage: view.stage,
  happenedAt: view.happenedAt,
  cause: view.assessment?.cause ?? null,
  stoppedUntil: view.stoppedUntil,
  restored: view.restored,
});

/** Within which a use still lets its user say that the instrument must stand still. */
const lateMinutes = 1_440;

/** A use as an incident names it, and whether it goes on or has just ended. */
export async function findUse(
  pool: pg.Pool,
  {
    reservationId,
    instrumentId,
  }: { readonly reservationId: string; readonly instrumentId: string },
  now: Instant,
) {
  const { rows } = await pool.query(
    `SELECT reservation_id AS "reservationId", person_id AS "personId",
       organisation_id AS "organisationId", unit,
       status = 'running' OR (status IN ('confirmed', 'done')
         AND period && tstzrange($3::timestamptz, $4::timestamptz, '[]')) AS lately
     FROM reservation WHERE reservation_id = $1 AND instrument_id = $2`,
    [reservationId, instrumentId, plusMinutes(now, -lateMinutes), now],
  );
  const [row] = rows;
  if (!row) return undefined;
  const { unit, lately, ...use } = row;
  return { use, unit, lately } as {
    readonly use: { reservationId: string; personId: string; organisationId: string };
    readonly unit: number;
    readonly lately: boolean;
  };
}

/** Whether it has ever accepted the terms of the institution, by which somebody can be liable. */
export async function isKnownTo(
  pool: pg.Pool,
  institutionId: string,
  organisationId: string,
): Promise<boolean> {
  const { rowCount } = await pool.query(
    'SELECT FROM agreement WHERE institution_id = $1 AND organisation_id = $2 LIMIT 1',
    [institutionId, organisationId],
  );
  return rowCount === 1;
}
