import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { Tables } from '../schema.ts';

export const retainedKinds = [
  'invoice',
  'budget-transfer',
  'credit-note',
  'payment',
  'quote',
  'clearing',
] as const;
export type RetainedKind = (typeof retainedKinds)[number];

export interface RetainedFilter {
  readonly column: 'institution_id' | 'organisation_id';
  readonly value: string;
  readonly fromDay?: string | undefined;
  readonly toDay?: string | undefined;
  readonly minYen?: number | undefined;
  readonly maxYen?: number | undefined;
  readonly counterpartyId?: string | undefined;
  readonly kind?: RetainedKind | undefined;
  /** Day and id of the last one of the page before. */
  readonly cursor?: string | undefined;
  readonly limit: number;
}

export interface Retained {
  readonly id: string;
  readonly kind: RetainedKind;
  readonly day: string;
  readonly yen: number;
  readonly number: string | null;
  readonly institutionId: string;
  readonly organisationId: string | null;
}

interface Source {
  readonly from: RawBuilder<unknown>;
  readonly key: string;
  readonly kind: RawBuilder<unknown>;
  readonly day: RawBuilder<unknown>;
  readonly yen: RawBuilder<unknown>;
  readonly number: RawBuilder<unknown>;
}

const document = { day: sql`issued_on`, yen: sql`total_yen`, number: sql`number` };

/** Where each kind lies. */
const sources: readonly Source[] = [
  { from: sql`invoice`, key: 'invoice_id', kind: sql`kind`, ...document },
  { from: sql`credit_note`, key: 'credit_note_id', kind: sql`'credit-note'`, ...document },
  {
    from: sql`payment`,
    key: 'payment_id',
    kind: sql`'payment'`,
    day: sql`posted_on`,
    yen: sql`yen`,
    number: sql`NULL`,
  },
  {
    from: sql`issued_quote`,
    key: 'quote_id',
    kind: sql`'quote'`,
    ...document,
    number: sql`data ->> 'number'`,
  },
  // Of either side, whose counterparty is the other institution; the amount is the difference.
  {
    from: sql`(SELECT clearing_id, number, issued_on, total_yen, institution_id, organisation_id
      FROM clearing, LATERAL (SELECT data ->> 'number' AS number,
        (data ->> 'proposedOn')::date AS issued_on,
        coalesce((data -> 'balance' ->> 'yen')::bigint, 0) AS total_yen) AS paper,
        LATERAL (VALUES (low_id, high_id), (high_id, low_id)) AS side (institution_id, organisation_id)
      WHERE status = 'accepted') AS clearing`,
    key: 'clearing_id',
    kind: sql`'clearing'`,
    ...document,
  },
];

/**
 * Documents and payments by day, amount and counterparty, each as a range or alone, in any combination,
 * as the law on electronic books (電子帳簿保存法) asks for seven years. The newest first.
 */
export async function findRetained(query: Kysely<Tables>, filter: RetainedFilter) {
  const { cursor, limit } = filter;
  const parts = sources.map((source) => found(source, filter));
  const { rows } =
    await sql<Retained>`SELECT * FROM (${sql.join(parts, sql` UNION ALL `)}) AS retained
    ORDER BY day DESC, id DESC LIMIT ${limit + 1}`.execute(query);
  const items = rows.slice(0, limit);
  const end = items.at(-1);
  return {
    items,
    nextCursor: rows.length > limit && end ? `${end.day}~${end.id}` : null,
    sums: cursor ? null : await sumRetained(query, filter),
  };
}

function found(source: Source, { cursor, limit, ...filter }: RetainedFilter) {
  const { from, key, kind, day, yen, number } = source;
  const [lastDay = '', last = ''] = (cursor ?? '').split('~');
  const after = cursor
    ? sql`AND (${day}, ${sql.ref(key)}) < (${lastDay}::date, ${last}::uuid)`
    : sql``;
  return sql`(SELECT ${sql.ref(key)} AS id, ${kind} AS kind, ${day} AS day, ${yen} AS yen,
      ${number} AS number, institution_id AS "institutionId", organisation_id AS "organisationId"
    FROM ${from} WHERE ${asked(source, filter)} ${after}
    ORDER BY ${day} DESC, ${sql.ref(key)} DESC LIMIT ${limit + 1})`;
}

function asked({ kind, day, yen }: Source, filter: Omit<RetainedFilter, 'cursor' | 'limit'>) {
  const { column, value, fromDay, toDay, minYen, maxYen, counterpartyId } = filter;
  const other = column === 'institution_id' ? 'organisation_id' : 'institution_id';
  return sql.join(
    [
      sql`${sql.ref(column)} = ${value}`,
      ...(fromDay ? [sql`${day} >= ${fromDay}::date`] : []),
      ...(toDay ? [sql`${day} <= ${toDay}::date`] : []),
      ...(minYen === undefined ? [] : [sql`${yen} >= ${minYen}`]),
      ...(maxYen === undefined ? [] : [sql`${yen} <= ${maxYen}`]),
      ...(counterpartyId ? [sql`${sql.ref(other)} = ${counterpartyId}`] : []),
      ...(filter.kind ? [sql`${kind} = ${filter.kind}`] : []),
    ],
    sql` AND `,
  );
}

/** How many there are of each kind, and what they come to. */
async function sumRetained(query: Kysely<Tables>, filter: RetainedFilter) {
  const parts = sources.map(
    (source) => sql`SELECT ${source.kind} AS kind, count(*) AS count,
      coalesce(sum(${source.yen}), 0)::float8 AS yen
    FROM ${source.from} WHERE ${asked(source, filter)} GROUP BY 1`,
  );
  const { rows } = await sql<{ kind: RetainedKind; count: number; yen: number }>`
    ${sql.join(parts, sql` UNION ALL `)}`.execute(query);
  return rows;
}
