import type { ControlTotal } from '@kyoyo/contracts';
import type pg from 'pg';

interface Figures {
  readonly [name: string]: number | string;
}

/**
 * Figures of a month that must be the same to the yen, each counted from two sides: what was booked
 * and what became of it, the charges and the journal, the documents and the journal. Balances are those
 * of the end of the month: what charges and documents say by now, less what was booked since. So nothing
 * that is booked in a later month moves them.
 */
export async function readControlTotals(
  client: pg.ClientBase | pg.Pool,
  institutionId: string,
  month: string,
): Promise<ControlTotal[]> {
  const { rows } = await client.query<Figures>(figures, [institutionId, month]);
  const of = rows[0] ?? {};
  const pair = (name: string, expected: number, found: number): ControlTotal => ({
    name,
    expected,
    found,
  });
  // PostgreSQL's sums are exact numbers, as text.
  const figure = (name: string): number => Number(of[name] ?? 0);
  return [
    pair(
      'bookings',
      figure('bookings'),
      figure('runs') + figure('fees') + figure('free') + figure('not_ended'),
    ),
    pair('runs-charged', figure('runs'), figure('runs_charged')),
    pair('fees-charged', figure('fees'), figure('fees_charged')),
    pair('charged', figure('charged_net'), figure('booked_net')),
    pair('invoiced', figure('invoiced'), figure('booked_receivable')),
    pair('credited', figure('credited'), figure('booked_credits')),
    pair('received', figure('received'), figure('booked_bank')),
    pair('unbilled', figure('to_bill'), figure('unbilled_balance')),
    pair('open', figure('open_invoices'), figure('receivable_balance')),
    pair('suspense', figure('unmatched'), figure('suspense_balance')),
  ];
}

/** What an account has moved up to the end of the month, or since. */
const movedOf = (account: string, when: 'by-then' | 'since', sign: 1 | -1): string =>
  `(SELECT coalesce(sum(debit_yen - credit_yen), 0) * ${sign} FROM journal_month
    WHERE institution_id = $1 AND account = '${account}'
      AND month ${when === 'by-then' ? '<=' : '>'} $2)`;

/** What documents of a table moved of the claims on customers in the month. */
const movedBy = (table: string, key: string, sign: 1 | -1): string =>
  `(SELECT coalesce(sum(CASE WHEN debit = 'receivable' THEN yen ELSE -yen END), 0) * ${sign}
    FROM journal_entry JOIN ${table} ON ${key} = document_id
    WHERE journal_entry.institution_id = $1 AND 'receivable' IN (debit, credit)
      AND ${inMonth('day')})`;

const nextMonth = `(($2 || '-01')::date + interval '1 month')`;
const inMonth = (column: string): string =>
  `${column} >= ($2 || '-01')::date AND ${column} < ${nextMonth}`;

const figures = `
  WITH used AS (
    SELECT status, fee_percent, charge.charge_id IS NOT NULL AS charged
    FROM booked_use LEFT JOIN charge USING (charge_id)
    WHERE booked_use.institution_id = $1 AND booked_use.month = $2 AND status <> 'declined'),
  bookings AS (
    SELECT count(*) AS bookings,
      count(*) FILTER (WHERE status = 'ended') AS runs,
      count(*) FILTER (WHERE status = 'ended' AND charged) AS runs_charged,
      count(*) FILTER (WHERE status <> 'ended' AND fee_percent > 0) AS fees,
      count(*) FILTER (WHERE status <> 'ended' AND fee_percent > 0 AND charged) AS fees_charged,
      count(*) FILTER (WHERE status IN ('cancelled', 'no-show', 'unused') AND fee_percent = 0) AS free,
      count(*) FILTER (WHERE status IN ('requested', 'confirmed', 'running') AND fee_percent = 0)
        AS not_ended
    FROM used),
  charged AS (SELECT charge_id, net_yen FROM charge WHERE institution_id = $1 AND month = $2),
  booked AS (
    SELECT coalesce(sum(moved) FILTER (WHERE day < ${nextMonth}), 0) AS by_then,
      coalesce(sum(moved) FILTER (WHERE day >= ${nextMonth}), 0) AS since
    FROM (SELECT day, CASE WHEN debit = 'unbilled' THEN yen ELSE -yen END AS moved
      FROM journal_entry JOIN charged USING (charge_id)
      WHERE 'unbilled' IN (debit, credit)) AS entries)
  SELECT bookings.*,
    (SELECT coalesce(sum(net_yen), 0) FROM charged) - booked.since AS charged_net,
    booked.by_then AS booked_net,
    (SELECT coalesce(sum(total_yen), 0) FROM invoice
     WHERE institution_id = $1 AND kind = 'invoice' AND ${inMonth('issued_on')}) AS invoiced,
    ${movedBy('invoice', 'invoice_id', 1)} AS booked_receivable,
    (SELECT coalesce(sum(c.total_yen), 0) FROM credit_note c JOIN invoice i USING (invoice_id)
     WHERE c.institution_id = $1 AND i.kind = 'invoice' AND ${inMonth('c.issued_on')}) AS credited,
    ${movedBy('credit_note', 'credit_note_id', -1)} AS booked_credits,
    (SELECT coalesce(sum(yen), 0) FROM payment
     WHERE institution_id = $1 AND data ->> 'bookedOn' BETWEEN $2 || '-01' AND $2 || '-31')
      AS received,
    (SELECT coalesce(sum(yen), 0) FROM journal_entry
     WHERE institution_id = $1 AND debit = 'bank' AND credit = 'suspense' AND ${inMonth('day')})
      AS booked_bank,
    (SELECT coalesce(sum(to_bill_yen), 0) FROM charge_billed
     WHERE institution_id = $1 AND to_bill_yen <> 0) - ${movedOf('unbilled', 'since', 1)} AS to_bill,
    ${movedOf('unbilled', 'by-then', 1)} AS unbilled_balance,
    (SELECT coalesce(sum(open_yen), 0) FROM invoice_balance b JOIN invoice i USING (invoice_id)
     WHERE b.institution_id = $1 AND i.kind = 'invoice' AND b.open_yen > 0)
      - ${movedOf('receivable', 'since', 1)} AS open_invoices,
    ${movedOf('receivable', 'by-then', 1)} AS receivable_balance,
    (SELECT coalesce(sum(rest_yen), 0) FROM payment
     WHERE institution_id = $1 AND rest_yen <> 0)
      - ${movedOf('suspense', 'since', -1)} AS unmatched,
    ${movedOf('suspense', 'by-then', -1)} AS suspense_balance
  FROM bookings, booked`;
