import { fileAt, type InstrumentStatus } from '@kyoyo/contracts';
import { fromEpochMs, type Instant } from '@kyoyo/kernel';
import { type Kysely, sql } from 'kysely';
import type { Tables } from '../schema.ts';
import { patternOf, searchForm } from '../search/form.ts';

type Query = Kysely<Tables>;

/** With the policy that is in force now. */
export const selectInstrument = (query: Query, now: Instant) =>
  query
    .selectFrom('instrument as i')
    .innerJoin('institution as o', 'o.institution_id', 'i.institution_id')
    .select([
      'i.instrument_id',
      'i.description',
      'i.status',
      'i.status_reason',
      'i.endorsements',
      'i.transferred_from',
      'i.version',
      'i.institution_id',
      'o.name as institution_name',
      fileSizes.as('file_sizes'),
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

/** The size of each uploaded file that the instrument refers to, by its SHA-256. */
const fileSizes = sql<Record<string, number> | null>`(
  SELECT json_object_agg(f.sha256, octet_length(f.bytes))
  FROM instrument_file_use AS u JOIN instrument_file AS f USING (sha256)
  WHERE u.instrument_id = i.instrument_id)`;

type Row = Awaited<ReturnType<ReturnType<typeof selectInstrument>['execute']>>[number];

export const toView = (row: Row) => ({
  id: row.instrument_id,
  institution: { id: row.institution_id, name: row.institution_name },
  ...row.description,
  documents: row.description.documents.map((document) => ({
    ...document,
    bytes: row.file_sizes?.[fileAt(document.url) ?? ''] ?? null,
  })),
  status: row.status as InstrumentStatus,
  statusReason: row.status_reason,
  endorsements: row.endorsements,
  transferredFrom: row.transferred_from,
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
  readonly ids?: readonly string[] | undefined;
  readonly q?: string | undefined;
  readonly institutionId?: string | undefined;
  readonly category?: string | undefined;
  readonly status?: InstrumentStatus | undefined;
  readonly cursor?: string | undefined;
  readonly limit: number;
}

/** The words of a search in their search form. */
const formsOf = (q: string | undefined): string[] =>
  (q ?? '').split(/\s+/).map(searchForm).filter(Boolean);

/** In the order in which they were registered; every word of `q` must occur. */
export async function listInstruments(query: Query, filter: InstrumentFilter, now: Instant) {
  let select = selectInstrument(query, now)
    .orderBy('i.instrument_id')
    .limit(filter.limit + 1);
  for (const form of formsOf(filter.q)) {
    select = select.where('i.search_text', 'like', patternOf(form));
  }
  if (filter.ids) select = select.where('i.instrument_id', 'in', filter.ids);
  if (filter.institutionId) select = select.where('i.institution_id', '=', filter.institutionId);
  if (filter.category) select = select.where('i.category', '=', filter.category);
  if (filter.status) select = select.where('i.status', '=', filter.status);
  if (filter.cursor) select = select.where('i.instrument_id', '>', filter.cursor);
  const rows = await select.execute();
  const items = rows.slice(0, filter.limit).map(toView);
  return { items, nextCursor: rows.length > filter.limit ? (items.at(-1)?.id ?? null) : null };
}

/** Every instrument of an institution, whatever its status. */
export async function findOwnInstruments(query: Query, institutionId: string, now: Instant) {
  const rows = await selectInstrument(query, now)
    .where('i.institution_id', '=', institutionId)
    .orderBy('i.instrument_id')
    .execute();
  return rows.map(toView);
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

/** Newest first, each with the exception that was signed for it. */
export async function listRateCards(query: Query, instrumentId: string) {
  const rows = await query
    .selectFrom('rate_card as c')
    .leftJoin('price_exception as e', 'e.card_id', 'c.card_id')
    .select(['c.card_id', 'c.instrument_id', 'c.card', 'e.exception'])
    .where('c.instrument_id', '=', instrumentId)
    .orderBy('c.effective_from', 'desc')
    .execute();
  return rows.map(({ card_id: id, card, exception }) => ({ id, instrumentId, card, exception }));
}

/** Every rule that was declared of the subsidy, the one of the latest time first. */
export async function listSubsidies(query: Query, instrumentId: string) {
  const rows = await query
    .selectFrom('subsidy')
    .select(['effective_from', 'rule', 'reason'])
    .where('instrument_id', '=', instrumentId)
    .orderBy('effective_from', 'desc')
    .execute();
  return rows.map(({ effective_from: from, rule, reason }) => ({
    effectiveFrom: fromEpochMs(from.getTime()),
    rule,
    reason,
  }));
}
