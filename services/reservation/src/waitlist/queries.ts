import { type Kysely, sql } from 'kysely';
import type { PastScope } from '@kyoyo/event-store';
import type { Tables } from '../schema.ts';
import { waitlistEntry } from './stream.ts';

type Query = Kysely<Tables>;

/** An entry and how many wait before it for the same instrument at times that touch its own. */
const selectEntry = (query: Query) =>
  query
    .selectFrom('waitlist as w')
    .select(['w.entry_id', 'w.status', 'w.wish', 'w.reservation_id', 'w.reason', 'w.version'])
    .select(
      sql<number>`(SELECT count(*)::int FROM waitlist b
        WHERE w.status = 'waiting' AND b.status = 'waiting'
          AND b.instrument_id = w.instrument_id AND b.period && w.period
          AND b.entry_id < w.entry_id)`.as('before'),
    );

type Row = Awaited<ReturnType<ReturnType<typeof selectEntry>['execute']>>[number];

const toView = (row: Row) => ({
  id: row.entry_id,
  status: row.status as 'waiting' | 'promoted' | 'left' | 'lapsed',
  wish: row.wish,
  before: row.before,
  reservationId: row.reservation_id,
  reason: row.reason,
  version: row.version,
});

export async function findEntry(query: Query, entryId: string) {
  const row = await selectEntry(query).where('w.entry_id', '=', entryId).executeTakeFirst();
  return row && toView(row);
}

type Whose = { readonly personId: string } | { readonly institutionId: string };

/** Which to ask about, where those of somebody are to be shown as they were: the whole line. */
export const everBeside = (whose: Whose): PastScope<Tables> => ({
  stream: waitlistEntry,
  ids: sql`SELECT entry_id FROM waitlist WHERE instrument_id IN (
    SELECT instrument_id FROM waitlist WHERE ${
      'personId' in whose
        ? sql`person_id = ${whose.personId}`
        : sql`institution_id = ${whose.institutionId}`
    })`,
});

/** Newest first. */
export async function listEntries(
  query: Query,
  whose: Whose,
  { cursor, limit }: { readonly cursor?: string | undefined; readonly limit: number },
) {
  let select = selectEntry(query)
    .orderBy('w.entry_id', 'desc')
    .limit(limit + 1);
  select =
    'personId' in whose
      ? select.where('w.person_id', '=', whose.personId)
      : select.where('w.institution_id', '=', whose.institutionId);
  if (cursor) select = select.where('w.entry_id', '<', cursor);
  const rows = await select.execute();
  const items = rows.slice(0, limit).map(toView);
  return { items, nextCursor: rows.length > limit ? (items.at(-1)?.id ?? null) : null };
}
