import type { Instant } from '@kyoyo/kernel';
import { fromEpochMs } from '@kyoyo/kernel';
import { type Kysely, sql } from 'kysely';
import type { Tables } from '../schema.ts';
import { type AccountCode, accounts } from './accounts.ts';

type Query = Kysely<Tables>;

export interface JournalFilter {
  readonly institutionId: string;
  readonly fromDay?: string | undefined;
  readonly toDay?: string | undefined;
  readonly account?: AccountCode | undefined;
  readonly organisationId?: string | undefined;
  readonly chargeId?: string | undefined;
  readonly documentId?: string | undefined;
  readonly paymentId?: string | undefined;
  /** Day, event and line of the last entry of the page before: `2026-11-30~<id>~1`. */
  readonly cursor?: string | undefined;
  readonly limit: number;
}

const rows = (query: Query) =>
  query
    .selectFrom('journal_entry as j')
    .leftJoin('invoice', 'invoice.invoice_id', 'j.document_id')
    .leftJoin('credit_note', 'credit_note.credit_note_id', 'j.document_id')
    .select(['j.event_id', 'j.line', 'j.day', 'j.debit', 'j.credit', 'j.yen', 'j.recorded_at'])
    .select(['j.organisation_id', 'j.charge_id', 'j.document_id', 'j.payment_id'])
    .select([
      sql<string | null>`coalesce(invoice.number, credit_note.number)`.as('number'),
      sql<'invoice' | 'credit-note' | null>`CASE WHEN invoice.invoice_id IS NOT NULL
        THEN 'invoice' WHEN credit_note_id IS NOT NULL THEN 'credit-note' END`.as('document'),
      sql<string | null>`coalesce(invoice.invoice_id, credit_note.invoice_id)`.as('invoiceId'),
    ]);

/** The newest day first. */
export async function listJournal(query: Query, filter: JournalFilter) {
  const { limit, cursor, account, fromDay, toDay } = filter;
  let select = rows(query)
    .where('j.institution_id', '=', filter.institutionId)
    .orderBy('j.day', 'desc')
    .orderBy('j.event_id', 'desc')
    .orderBy('j.line', 'desc')
    .limit(limit + 1);
  if (fromDay) select = select.where('j.day', '>=', fromDay);
  if (toDay) select = select.where('j.day', '<=', toDay);
  if (account) {
    select = select.where((eb) =>
      eb.or([eb('j.debit', '=', account), eb('j.credit', '=', account)]),
    );
  }
  for (const [column, value] of [
    ['j.organisation_id', filter.organisationId],
    ['j.charge_id', filter.chargeId],
    ['j.document_id', filter.documentId],
    ['j.payment_id', filter.paymentId],
  ] as const) {
    if (value) select = select.where(column, '=', value);
  }
  if (cursor) {
    const [day = '', eventId = '', line = ''] = cursor.split('~');
    select = select.where(
      sql<boolean>`(j.day, j.event_id, j.line) < (${day}::date, ${eventId}::uuid, ${line}::int)`,
    );
  }
  const found = await select.execute();
  const items = found.slice(0, limit).map((row) => ({
    eventId: row.event_id,
    line: row.line,
    day: row.day,
    debit: row.debit,
    credit: row.credit,
    yen: row.yen,
    recordedAt: fromEpochMs(row.recorded_at.getTime()),
    organisationId: row.organisation_id,
    chargeId: row.charge_id,
    documentId: row.document_id,
    document: row.document,
    number: row.number,
    invoiceId: row.invoiceId,
    paymentId: row.payment_id,
  }));
  const last = items.at(-1);
  const next = last && `${last.day}~${last.eventId}~${last.line}`;
  return { items, nextCursor: found.length > limit ? (next ?? null) : null };
}

interface Moved {
  readonly account: AccountCode;
  readonly debit: number;
  readonly credit: number;
}

/**
 * What every account has moved up to the end of a day, and in the month of it; as it was recorded
 * by a time, where one is named. Whole months are summed beside the journal.
 */
export async function readTrialBalance(
  query: Query,
  asked: {
    readonly institutionId: string;
    readonly day: string;
    readonly by?: Instant | undefined;
  },
) {
  const { institutionId, day, by } = asked;
  const month = day.slice(0, 7);
  const firstDay = `${month}-01`;
  const sides = sql`LATERAL (VALUES (debit, yen, 0), (credit, 0, yen))
    AS sides (account, debit_yen, credit_yen)`;
  const before = by
    ? sql`SELECT account, sum(debit_yen) AS debit, sum(credit_yen) AS credit, 0 AS in_month
        FROM journal_entry, ${sides} WHERE institution_id = ${institutionId}
          AND day < ${firstDay}::date AND recorded_at <= ${by} GROUP BY 1`
    : sql`SELECT account, sum(debit_yen), sum(credit_yen), 0 FROM journal_month
        WHERE institution_id = ${institutionId} AND month < ${month} GROUP BY 1`;
  const within = sql`SELECT account, sum(debit_yen), sum(credit_yen), 1
    FROM journal_entry, ${sides} WHERE institution_id = ${institutionId}
      AND day >= ${firstDay}::date AND day <= ${day}::date
      AND ${by ? sql`recorded_at <= ${by}` : sql`true`} GROUP BY 1`;
  const { rows: sums } = await sql<Moved & { month_debit: number; month_credit: number }>`
    SELECT account, sum(debit)::float8 AS debit, sum(credit)::float8 AS credit,
      sum(debit * in_month)::float8 AS month_debit, sum(credit * in_month)::float8 AS month_credit
    FROM (${before} UNION ALL ${within}) AS moved (account, debit, credit, in_month)
    GROUP BY 1`.execute(query);
  const found = new Map(sums.map((one) => [one.account, one]));
  const items = (Object.keys(accounts) as AccountCode[]).map((account) => {
    const { debit = 0, credit = 0, month_debit = 0, month_credit = 0 } = found.get(account) ?? {};
    const { kind } = accounts[account];
    const grows = kind === 'asset' || kind === 'expense' ? debit - credit : credit - debit;
    const inMonth = { debit: month_debit, credit: month_credit };
    return { account, kind, debit, credit, balance: grows, inMonth };
  });
  const total = (of: 'debit' | 'credit') => items.reduce((sum, one) => sum + one[of], 0);
  return { day, items, totals: { debit: total('debit'), credit: total('credit') } };
}

const contractsMax = 1_000;

interface Deferred {
  readonly bookedYen: number;
  readonly recognisedYen: number;
  readonly remainingYen: number;
}

/**
 * What was billed ahead under each contract, less what was taken back of it: booked, become income, and
 * remaining at a month's end. The totals are of all of them, however many are shown.
 */
export async function readDeferred(
  query: Query,
  { institutionId, month }: { readonly institutionId: string; readonly month: string },
) {
  const { rows } = await sql<
    Deferred & { contractId: string; organisationId: string; totals: Deferred }
  >`
    WITH deferred AS (
      SELECT contract_id, charge.organisation_id,
        coalesce(sum(CASE WHEN credit = 'deferred' THEN yen ELSE -yen END)
          FILTER (WHERE purpose = 'deferral'), 0) AS booked,
        coalesce(sum(CASE WHEN debit = 'deferred' THEN yen ELSE -yen END)
          FILTER (WHERE purpose = 'recognition'), 0) AS recognised
      FROM journal_entry JOIN charge USING (charge_id)
      WHERE journal_entry.institution_id = ${institutionId} AND purpose IS NOT NULL
        AND day < (${month} || '-01')::date + interval '1 month'
      GROUP BY 1, 2)
    SELECT contract_id AS "contractId", organisation_id AS "organisationId",
      booked::float8 AS "bookedYen", recognised::float8 AS "recognisedYen",
      (booked - recognised)::float8 AS "remainingYen",
      jsonb_build_object('bookedYen', sum(booked) OVER (), 'recognisedYen', sum(recognised) OVER (),
        'remainingYen', sum(booked - recognised) OVER ()) AS totals
    FROM deferred ORDER BY 5 DESC, 1, 2 LIMIT ${contractsMax}`.execute(query);
  const none = { bookedYen: 0, recognisedYen: 0, remainingYen: 0 };
  const items = rows.map(
    ({ contractId, organisationId, bookedYen, recognisedYen, remainingYen }) => ({
      contractId,
      organisationId,
      bookedYen,
      recognisedYen,
      remainingYen,
    }),
  );
  return { month, items, totals: rows[0]?.totals ?? none };
}
