import { fromEpochMs, type Instant } from '@kyoyo/kernel';
import type { Kysely } from 'kysely';
import { searchForm } from './projections.ts';
import type { Tables } from './schema.ts';

type Query = Kysely<Tables>;

export async function listInstitutions(query: Query) {
  const rows = await query.selectFrom('institution').selectAll().execute();
  return rows
    .map(({ institution_id: id, name }) => ({ id, name }))
    .toSorted((a, b) => a.name.ja.localeCompare(b.name.ja, 'ja'));
}

const selectInstrument = (query: Query, now: Instant) =>
  query
    .selectFrom('instrument as i')
    .innerJoin('institution as o', 'o.institution_id', 'i.institution_id')
    .select([
      'i.instrument_id',
      'i.name',
      'i.category',
      'i.location',
      'i.units',
      'i.status',
      'i.version',
      'i.institution_id',
      'o.name as institution_name',
    ])
    .select((row) =>
      row
        .selectFrom('booking_policy as p')
        .select('p.policy')
        .whereRef('p.instrument_id', '=', 'i.instrument_id')
        .where('p.effective_from', '<=', now as never)
        .orderBy('p.effective_from', 'desc')
        .limit(1)
        .as('policy'),
    );

type Row = Awaited<ReturnType<ReturnType<typeof selectInstrument>['execute']>>[number];

const toView = (row: Row) => ({
  id: row.instrument_id,
  name: row.name,
  category: row.category,
  location: row.location,
  units: row.units,
  institution: { id: row.institution_id, name: row.institution_name },
  status: row.status as 'proposed' | 'approved',
  policy: row.policy,
  version: row.version,
});

export type InstrumentRow = ReturnType<typeof toView>;

export async function findInstrument(
  query: Query,
  instrumentId: string,
  now: Instant,
): Promise<InstrumentRow | undefined> {
  const row = await selectInstrument(query, now)
    .where('i.instrument_id', '=', instrumentId)
    .executeTakeFirst();
  return row && toView(row);
}

export interface InstrumentFilter {
  readonly q?: string | undefined;
  readonly institutionId?: string | undefined;
  readonly category?: string | undefined;
  readonly cursor?: string | undefined;
  readonly limit: number;
}

/** In the order in which they were registered; every word of `q` must occur. */
export async function listInstruments(query: Query, filter: InstrumentFilter, now: Instant) {
  let select = selectInstrument(query, now)
    .orderBy('i.instrument_id')
    .limit(filter.limit + 1);
  const words = searchForm(filter.q ?? '')
    .split(/\s+/)
    .filter(Boolean);
  for (const word of words) {
    const pattern = `%${word.replaceAll(/[\\%_]/g, (character) => `\\${character}`)}%`;
    select = select.where('i.search_text', 'like', pattern);
  }
  if (filter.institutionId) select = select.where('i.institution_id', '=', filter.institutionId);
  if (filter.category) select = select.where('i.category', '=', filter.category);
  if (filter.cursor) select = select.where('i.instrument_id', '>', filter.cursor);
  const rows = await select.execute();
  const items = rows.slice(0, filter.limit).map(toView);
  return { items, nextCursor: rows.length > filter.limit ? (items.at(-1)?.id ?? null) : null };
}

/** Every policy that was set, the one of the latest time first. */
export async function listPolicies(query: Query, instrumentId: string) {
  const rows = await query
    .selectFrom('booking_policy')
    .select(['effective_from', 'policy'])
    .where('instrument_id', '=', instrumentId)
    .orderBy('effective_from', 'desc')
    .execute();
  return rows.map((row) => ({
    effectiveFrom: fromEpochMs(row.effective_from.getTime()),
    policy: row.policy,
  }));
}

/** Newest first. */
export async function listRateCards(query: Query, instrumentId: string) {
  const rows = await query
    .selectFrom('rate_card')
    .select(['card_id', 'instrument_id', 'card'])
    .where('instrument_id', '=', instrumentId)
    .orderBy('effective_from', 'desc')
    .execute();
  return rows.map((row) => ({ id: row.card_id, instrumentId: row.instrument_id, card: row.card }));
}
