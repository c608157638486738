import { type Identity, type ReservationView, takingStatuses, worksAt } from '@kyoyo/contracts';
import { fromEpochMs, type Instant, type Period } from '@kyoyo/kernel';
import { type Kysely, sql } from 'kysely';
import { rangeOf } from '@kyoyo/event-store/declaring';
import { type Scope, seenToday } from './past.ts';
import type { Tables } from '../schema.ts';

type Query = Kysely<Tables>;

const selectViews = (query: Query) => query.selectFrom('reservation').select('view');

export async function findReservation(
  query: Query,
  reservationId: string,
): Promise<ReservationView | undefined> {
  const row = await selectViews(query)
    .where('reservation_id', '=', reservationId)
    .executeTakeFirst();
  return row?.view;
}

export interface ReservationFilter {
  readonly status?: string | undefined;
  readonly seriesId?: string | undefined;
  readonly instrumentId?: string | undefined;
  readonly lacking?: 'operator' | undefined;
  readonly when?: keyof typeof order | undefined;
  /** What the page before gave to go on from. */
  readonly cursor?: string | undefined;
  readonly limit: number;
  /** Set where `query` reads the past: today still says what the asker sees of it. */
  readonly asOf?: Instant | undefined;
}

/** By when they are, where that is asked for; else newest first: ids are made in that order. */
const order = {
  coming: { direction: 'asc', after: '>' },
  past: { direction: 'desc', after: '<' },
} as const;
/** Written out, as the indexes of both have it: of a parameter nobody knows that it is this list. */
const openIs = (is: 'in' | 'not in') =>
  sql<boolean>`status ${sql.raw(is)} ('held', 'requested', 'confirmed', 'running')`;
const start = sql<Date>`lower(period)`;

/** Where it was when it was read: it may be elsewhere when the next page is asked for. */
const cursorMark = '~';
const cursorOf = ({ id, slot }: ReservationView): string =>
  `${id}${cursorMark}${slot.period.start}`;

/** No list needs to say exactly how many thousands it has. */
export const countedMax = 1_000;

export async function listReservations(
  query: Query,
  who: Identity,
  scope: Scope,
  filter: ReservationFilter,
) {
  const { when, cursor, limit } = filter;
  const wanted = selectWanted(query, who, scope, filter);
  let select = wanted.select('view').limit(limit + 1);
  if (when) {
    const { direction, after } = order[when];
    select = select.orderBy(start, direction).orderBy('reservation_id', direction);
    if (cursor) {
      const [id, from] = cursor.split(cursorMark);
      select = select.where(
        sql<boolean>`(lower(period), reservation_id) ${sql.raw(after)} (${from}::timestamptz, ${id}::uuid)`,
      );
    }
  } else {
    select = select.orderBy('reservation_id', 'desc');
    if (cursor) select = select.where('reservation_id', '<', cursor);
  }
  const rows = await select.execute();
  const items = rows.slice(0, limit).map(({ view }) => view);
  const isWhole = !cursor && rows.length <= limit;
  const total = isWhole ? items.length : when && !cursor ? await count(query, wanted) : null;
  const last = rows.length > limit ? items.at(-1) : undefined;
  const nextCursor = last ? (when ? cursorOf(last) : last.id) : null;
  return { items, nextCursor, total };
}

function selectWanted(query: Query, who: Identity, scope: Scope, filter: ReservationFilter) {
  let select = query.selectFrom('reservation');
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
  const { asOf, status, seriesId, instrumentId, lacking, when } = filter;
  if (asOf) select = select.where(seenToday(who));
  if (status) select = select.where('status', '=', status);
  if (seriesId) select = select.where('series_id', '=', seriesId);
  if (instrumentId) select = select.where('instrument_id', '=', instrumentId);
  if (lacking) {
    select = select
      .where('operator_id', 'is', null)
      .where(sql<boolean>`view->>'touchedBy' = 'operator-changed'`);
  }
  if (when) select = select.where(openIs(when === 'coming' ? 'in' : 'not in'));
  return select;
}

async function count(query: Query, wanted: ReturnType<typeof selectWanted>): Promise<number> {
  const some = wanted.select('reservation_id').limit(countedMax).as('some');
  const { total } = await query
    .selectFrom(some)
    .select(({ fn }) => fn.countAll<string>().as('total'))
    .executeTakeFirstOrThrow();
  return Number(total);
}

/** Reservations that keep time of an instrument in the window, in the order of their start. */
const selectTaking = (
  query: Query,
  instrumentIds: readonly string[],
  window: Period,
  now: Instant,
) =>
  query
    .selectFrom('reservation')
    .where('instrument_id', 'in', [...instrumentIds])
    .where(sql<boolean>`period && ${rangeOf(window)}::tstzrange`)
    .where('status', 'in', [...takingStatuses])
    .where(sql<boolean>`(held_until IS NULL OR held_until > ${now})`)
    .orderBy(sql`lower(period)`);

export async function listTaking(
  ...taking: Parameters<typeof selectTaking>
): Promise<ReservationView[]> {
  const rows = await selectTaking(...taking)
    .select('view')
    .execute();
  return rows.map(({ view }) => view);
}

/**
 * What is taken on these instruments; others' bookings without a name. Of the past, whose they are
 * today counts.
 */
export async function readCalendar(
  who: Identity,
  [query, ...taking]: Parameters<typeof selectTaking>,
  today: Query = query,
) {
  const rows = await selectTaking(query, ...taking)
    .select(['reservation_id', 'instrument_id', 'institution_id', 'unit', 'status'])
    .select(['organisation_id', 'person_id', 'operator_id'])
    .select([sql<Date>`lower(period)`.as('start'), sql<Date>`upper(period)`.as('end')])
    .execute();
  const owners = query === today ? rows : await readOwners(today, rows);
  const ownerOf = new Map(owners.map((owner) => [owner.reservation_id, owner]));
  return rows.map((row) => {
    const owner = ownerOf.get(row.reservation_id);
    const named =
      owner?.organisation_id === who.organisationId || worksAt(who, owner?.institution_id ?? '');
    return {
      instrumentId: row.instrument_id,
      unit: row.unit,
      period: { start: fromEpochMs(row.start.getTime()), end: fromEpochMs(row.end.getTime()) },
      status: row.status as (typeof takingStatuses)[number],
      mine: named && row.person_id === who.personId,
      reservationId: named ? row.reservation_id : null,
      organisationId: named ? row.organisation_id : null,
      personId: named ? row.person_id : null,
      operatorId: named ? row.operator_id : null,
    };
  });
}

const readOwners = (query: Query, rows: readonly { readonly reservation_id: string }[]) =>
  query
    .selectFrom('reservation')
    .select(['reservation_id', 'organisation_id', 'institution_id'])
    .where(
      'reservation_id',
      '=',
      sql<string>`ANY (${rows.map((row) => row.reservation_id)}::uuid[])`,
    )
    .execute();
