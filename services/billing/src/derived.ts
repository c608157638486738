import type { Derived } from '@kyoyo/event-store';

const nothing = 'count = 0 AND net_yen = 0';

/** What triggers of the migrations keep: said here once more, from what it follows from. */
export const derived: readonly Derived[] = [
  {
    table: 'charge_year',
    empty: `${nothing} AND used_ms = 0`,
    made: `SELECT institution_id,
        left(month, 4)::int - CASE WHEN right(month, 2) < '04' THEN 1 ELSE 0 END,
        (data ->> 'instrumentId')::uuid, data ->> 'organisationClass', count(*),
        sum(coalesce(net_yen, 0)),
        sum(CASE WHEN data ->> 'kind' = 'run' THEN 1000 * extract(epoch FROM
          (data ->> 'usedTo')::timestamptz - (data ->> 'usedFrom')::timestamptz) ELSE 0 END)
      FROM charge WHERE person_id IS NOT NULL GROUP BY 1, 2, 3, 4`,
  },
  {
    table: 'charge_sum',
    empty: `${nothing} AND total_yen = 0`,
    made: `SELECT owner_id, by, coalesce(key, ''), month, count(*), sum(coalesce(net_yen, 0)),
        sum(coalesce(total_yen, 0))
      FROM charge, (VALUES (1), (2)) AS owners (nth),
        LATERAL (SELECT CASE nth WHEN 1 THEN institution_id ELSE organisation_id END AS owner_id,
          CASE nth WHEN 1 THEN organisation_id ELSE institution_id END AS other_id) AS owner,
        LATERAL (VALUES ('counterparty', other_id::text), ('instrument', instrument_id::text),
          ('contract', contract_id::text), ('kind', kind), ('class', organisation_class))
          AS groups (by, key)
      GROUP BY 1, 2, 3, 4`,
  },
  {
    table: 'invoice_balance',
    empty: 'false',
    made: `SELECT invoice_id, institution_id, organisation_id, due_on, total_yen, credited, settled,
        total_yen - credited - settled
      FROM invoice v,
        LATERAL (SELECT coalesce(sum(c.total_yen), 0) AS credited FROM credit_note c
          WHERE c.invoice_id = v.invoice_id) AS c,
        LATERAL (SELECT coalesce(sum(s.settled_yen + s.fee_yen), 0) AS settled FROM settlement s
          WHERE s.invoice_id = v.invoice_id) AS s`,
  },
  {
    table: 'charge_billed',
    empty: 'charged_yen = 0 AND billed_yen = 0 AND charge_id NOT IN (SELECT charge_id FROM charge)',
    made: `SELECT charge_id, institution_id, organisation_id, month, coalesce(net_yen, 0),
        coalesce(billed, 0), coalesce(net_yen, 0) - coalesce(billed, 0)
      FROM charge FULL JOIN (SELECT charge_id, sum(net_yen) AS billed FROM billed_line GROUP BY 1)
        AS lines USING (charge_id)`,
  },
  {
    table: 'journal_month',
    empty: 'debit_yen = 0 AND credit_yen = 0',
    made: `SELECT institution_id, to_char(day, 'YYYY-MM'), account, sum(debit_yen), sum(credit_yen)
      FROM journal_entry,
        LATERAL (VALUES (debit, yen, 0), (credit, 0, yen)) AS sides (account, debit_yen, credit_yen)
      GROUP BY 1, 2, 3`,
  },
  {
    table: 'receivable_month',
    empty: 'yen = 0',
    made: `SELECT institution_id, organisation_id, to_char(day, 'YYYY-MM'), sum(signed)
      FROM journal_entry,
        LATERAL (SELECT CASE 'receivable' WHEN debit THEN yen WHEN credit THEN -yen END) AS s (signed)
      WHERE organisation_id IS NOT NULL AND signed IS NOT NULL GROUP BY 1, 2, 3`,
  },
];
