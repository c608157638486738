import { type Kysely, sql } from 'kysely';
import type { Tables } from '../schema.ts';
import type { PaymentState } from './tables.ts';

type Query = Kysely<Tables>;

export interface PaymentFilter {
  readonly institutionId?: string | undefined;
  readonly organisationId?: string | undefined;
  readonly state?: PaymentState | undefined;
  /** What waits for a person, in whole or in part. */
  readonly waits?: boolean | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly minYen?: number | undefined;
  readonly maxYen?: number | undefined;
}

const filtered = (query: Query, filter: PaymentFilter) => {
  let select = query.selectFrom('payment as p');
  if (filter.institutionId) select = select.where('p.institution_id', '=', filter.institutionId);
  if (filter.organisationId) select = select.where('p.organisation_id', '=', filter.organisationId);
  if (filter.state) select = select.where('p.state', '=', filter.state);
  if (filter.waits) select = select.where('p.state', 'in', ['waiting', 'part']);
  if (filter.from) select = select.where('p.posted_on', '>=', filter.from);
  if (filter.to) select = select.where('p.posted_on', '<=', filter.to);
  if (filter.minYen !== undefined) select = select.where('p.yen', '>=', filter.minYen);
  if (filter.maxYen !== undefined) select = select.where('p.yen', '<=', filter.maxYen);
  return select;
};

const selectPayment = (query: Query, filter: PaymentFilter = {}) =>
  filtered(query, filter)
    .leftJoin('bank_record as r', 'r.payment_id', 'p.payment_id')
    .select([
      'p.payment_id as id',
      'p.version',
      'p.institution_id as institutionId',
      'p.organisation_id as organisationId',
      'p.posted_on as postedOn',
      'p.yen',
      'p.matched_yen as matchedYen',
      'p.refunded_yen as refundedYen',
      'p.assigned_yen as assignedYen',
      'p.rest_yen as restYen',
      'p.state',
      'p.cancelled',
      'p.data',
      'r.payer_name as payerName',
      'r.payer_code as payerCode',
      'r.payer_key as payerKey',
      'r.payer_bank as payerBank',
      'r.remark',
      'r.edi',
    ]);

type Row = Awaited<ReturnType<ReturnType<typeof selectPayment>['execute']>>[number];
export type PaymentView = Awaited<ReturnType<typeof withNumbers>>[number];

/** With the numbers of the invoices that they pay. */
async function withNumbers(query: Query, rows: readonly Row[]) {
  const ids = rows.flatMap(({ data }) =>
    data.matches.flatMap(({ allocations }) => allocations.map(({ invoiceId }) => invoiceId)),
  );
  const numbers = await numbersOf(query, ids);
  return rows.map(({ data, ...row }) => ({
    ...row,
    source: data.source,
    bookedOn: data.bookedOn,
    refused: data.refused,
    assignments: [...data.assignments],
    withdrawn: data.withdrawn,
    payerName: row.payerName ?? '',
    payerCode: row.payerCode ?? '',
    payerKey: row.payerKey ?? '',
    payerBank: row.payerBank ?? '',
    remark: row.remark ?? '',
    edi: row.edi ?? '',
    matches: data.matches.map((match) => ({
      ...match,
      reasons: [...match.reasons],
      allocations: match.allocations.map((one) => ({
        ...one,
        number: numbers.get(one.invoiceId) ?? '',
      })),
    })),
  }));
}

async function numbersOf(query: Query, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await query
    .selectFrom('invoice')
    .where('invoice_id', 'in', [...new Set(ids)])
    .select(['invoice_id', 'number'])
    .execute();
  return new Map(rows.map(({ invoice_id, number }) => [invoice_id, number]));
}

export async function findPayment(query: Query, paymentId: string) {
  const row = await selectPayment(query).where('p.payment_id', '=', paymentId).executeTakeFirst();
  return row && (await withNumbers(query, [row]))[0];
}

export interface PaymentsAsked extends PaymentFilter {
  readonly cursor?: string | undefined;
  readonly limit: number;
}

/** The newest first; of what waits, the oldest. */
export async function listPayments(query: Query, { cursor, limit, ...filter }: PaymentsAsked) {
  const direction = filter.waits ? ('asc' as const) : ('desc' as const);
  let select = selectPayment(query, filter)
    .orderBy('p.posted_on', direction)
    .orderBy('p.payment_id', direction)
    .limit(limit + 1);
  if (cursor) {
    const past = sql.raw(filter.waits ? '>' : '<');
    select = select.where(
      sql<boolean>`(p.posted_on, p.payment_id) ${past} (
        SELECT posted_on, payment_id FROM payment WHERE payment_id = ${cursor})`,
    );
  }
  const rows = await select.execute();
  const items = await withNumbers(query, rows.slice(0, limit));
  return { items, nextCursor: rows.length > limit ? (items.at(-1)?.id ?? null) : null };
}

export const sumPayments = (query: Query, filter: PaymentFilter) =>
  filtered(query, filter)
    .select([
      sql<number>`count(*)`.as('count'),
      sql<number>`coalesce(sum(p.yen), 0)::bigint`.as('yen'),
      sql<number>`coalesce(sum(p.matched_yen), 0)::bigint`.as('matchedYen'),
      sql<number>`coalesce(sum(p.rest_yen), 0)::bigint`.as('restYen'),
    ])
    .executeTakeFirstOrThrow();

export interface BalancesAsked {
  readonly institutionId?: string | undefined;
  readonly organisationId?: string | undefined;
  /** The last day that counts. */
  readonly on: string;
}

/**
 * What is open by the journal as of a day: claims of an organisation, and what of its payments waits.
 * What of payments waits now is taken back by what has moved since. Overdue is what is still open now of what was due before that day.
 */
export async function readBalances(query: Query, { on, ...whose }: BalancesAsked) {
  const of = (table: string) => {
    const wanted = [
      ...(whose.institutionId
        ? [sql`${sql.ref(`${table}.institution_id`)} = ${whose.institutionId}`]
        : []),
      ...(whose.organisationId
        ? [sql`${sql.ref(`${table}.organisation_id`)} = ${whose.organisationId}`]
        : []),
    ];
    return sql.join(wanted, sql` AND `);
  };
  const { rows } = await sql<{
    institutionId: string;
    organisationId: string;
    openYen: number;
    overdueYen: number;
    creditYen: number;
    unallocatedYen: number;
  }>`
    WITH moved AS (
      SELECT institution_id, organisation_id, yen FROM receivable_month
      WHERE ${of('receivable_month')} AND month < ${on.slice(0, 7)}
      UNION ALL
      SELECT institution_id, organisation_id,
        CASE WHEN debit = 'receivable' THEN yen ELSE -yen END
      FROM journal_entry
      WHERE ${of('journal_entry')} AND day BETWEEN ${`${on.slice(0, 7)}-01`} AND ${on}
        AND organisation_id IS NOT NULL AND (debit = 'receivable' OR credit = 'receivable')),
    claims AS (
      SELECT institution_id, organisation_id, sum(yen) AS open FROM moved GROUP BY 1, 2),
    overdue AS (
      SELECT institution_id, organisation_id, sum(open_yen) AS yen
      FROM invoice_balance
      WHERE ${of('invoice_balance')} AND open_yen > 0 AND due_on < ${on}
      GROUP BY 1, 2),
    rests AS (
      SELECT institution_id, organisation_id, rest_yen AS yen, matched_yen = 0 AS is_whole
      FROM payment
      WHERE ${of('payment')} AND rest_yen <> 0 AND organisation_id IS NOT NULL
      UNION ALL
      SELECT payment.institution_id, payment.organisation_id,
        CASE WHEN debit = 'suspense' THEN j.yen ELSE -j.yen END,
        payment.matched_yen = 0
      FROM journal_entry j JOIN payment USING (payment_id)
      WHERE ${of('payment')} AND day > ${on} AND payment.organisation_id IS NOT NULL
        AND j.institution_id = payment.institution_id
        AND (debit = 'suspense' OR credit = 'suspense')),
    credits AS (
      SELECT institution_id, organisation_id, sum(yen) AS yen,
        sum(yen) FILTER (WHERE is_whole) AS unallocated
      FROM rests GROUP BY 1, 2)
    SELECT institution_id AS "institutionId", organisation_id AS "organisationId",
      coalesce(open, 0)::bigint AS "openYen", coalesce(overdue.yen, 0)::bigint AS "overdueYen",
      coalesce(credits.yen, 0)::bigint AS "creditYen",
      coalesce(unallocated, 0)::bigint AS "unallocatedYen"
    FROM claims FULL JOIN credits USING (institution_id, organisation_id)
      LEFT JOIN overdue USING (institution_id, organisation_id)
    WHERE coalesce(open, 0) <> 0 OR coalesce(credits.yen, 0) <> 0
    ORDER BY 3 DESC, 2 LIMIT 1000`.execute(query);
  return rows;
}
