-- One function keeps sums, whatever is summed: the rows that were added and gone, each with its sign, stand
-- for %s in the statement that a trigger names. Before, each sum had a function of the same shape.
CREATE FUNCTION kept() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format(TG_ARGV[0], CASE TG_OP
    WHEN 'INSERT' THEN 'SELECT 1 AS sign, * FROM added'
    WHEN 'DELETE' THEN 'SELECT -1 AS sign, * FROM gone'
    ELSE 'SELECT 1 AS sign, * FROM added UNION ALL SELECT -1, * FROM gone' END);
  RETURN NULL;
END $$;

-- The three triggers of a table that keep what is called so.
CREATE PROCEDURE keep(called text, source text, statement text) LANGUAGE plpgsql AS $$
DECLARE
  added text := 'NEW TABLE AS added';
  gone text := 'OLD TABLE AS gone';
BEGIN
  EXECUTE format('CREATE TRIGGER %I AFTER INSERT ON %I REFERENCING %s FOR EACH STATEMENT
    EXECUTE FUNCTION kept(%L)', called || '_added', source, added, statement);
  EXECUTE format('CREATE TRIGGER %I AFTER UPDATE ON %I REFERENCING %s %s FOR EACH STATEMENT
    EXECUTE FUNCTION kept(%L)', called || '_changed', source, added, gone, statement);
  EXECUTE format('CREATE TRIGGER %I AFTER DELETE ON %I REFERENCING %s FOR EACH STATEMENT
    EXECUTE FUNCTION kept(%L)', called || '_gone', source, gone, statement);
END $$;

DROP FUNCTION charges_counted, charges_of_year, charges_grouped, credited_kept, settled_kept,
  billed_kept, journal_summed, receivables_summed CASCADE;

-- A month is a few rows of the groups.
DROP TABLE charge_month;
CALL keep('charges_in_groups', 'charge', $$
  INSERT INTO charge_sum AS s
  SELECT owner_id, by, coalesce(key, ''), month, sum(sign), sum(sign * coalesce(net_yen, 0)),
    sum(sign * coalesce(total_yen, 0))
  FROM (%s) AS changed,
    (VALUES (1), (2)) AS owners (nth),
    LATERAL (SELECT CASE nth WHEN 1 THEN institution_id ELSE organisation_id END AS owner_id,
      CASE nth WHEN 1 THEN organisation_id ELSE institution_id END AS other_id) AS owner,
    LATERAL (VALUES ('counterparty', other_id::text), ('instrument', instrument_id::text),
      ('contract', contract_id::text), ('kind', kind), ('class', organisation_class))
      AS groups (by, key)
  GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 4, 3
  ON CONFLICT (owner_id, by, month, key) DO UPDATE SET count = s.count + excluded.count,
    net_yen = s.net_yen + excluded.net_yen, total_yen = s.total_yen + excluded.total_yen $$);

CALL keep('charges_in_years', 'charge', $$
  INSERT INTO charge_year AS y
  SELECT institution_id,
    left(month, 4)::int - CASE WHEN right(month, 2) < '04' THEN 1 ELSE 0 END,
    (data ->> 'instrumentId')::uuid, data ->> 'organisationClass',
    sum(sign), sum(sign * coalesce(net_yen, 0)),
    sum(CASE WHEN data ->> 'kind' = 'run' THEN sign * 1000 * extract(epoch FROM
      (data ->> 'usedTo')::timestamptz - (data ->> 'usedFrom')::timestamptz) ELSE 0 END)
  FROM (%s) AS changed WHERE person_id IS NOT NULL GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3, 4
  ON CONFLICT (institution_id, fiscal_year, instrument_id, organisation_class) DO UPDATE SET
    count = y.count + excluded.count, net_yen = y.net_yen + excluded.net_yen,
    used_ms = y.used_ms + excluded.used_ms $$);

-- In the order of their ids, so that two who write of the same invoices do not wait for each other.
CALL keep('credited', 'credit_note', $$
  WITH moved AS (
    SELECT invoice_id, sum(sign * total_yen) AS yen FROM (%s) AS c GROUP BY 1),
  held AS (
    SELECT invoice_id FROM invoice_balance
    WHERE invoice_id IN (SELECT invoice_id FROM moved) ORDER BY 1 FOR UPDATE)
  UPDATE invoice_balance b SET credited_yen = credited_yen + yen
  FROM moved JOIN held USING (invoice_id) WHERE b.invoice_id = moved.invoice_id $$);
CALL keep('settled', 'settlement', $$
  WITH moved AS (
    SELECT invoice_id, sum(sign * (settled_yen + fee_yen)) AS yen FROM (%s) AS s GROUP BY 1),
  held AS (
    SELECT invoice_id FROM invoice_balance
    WHERE invoice_id IN (SELECT invoice_id FROM moved) ORDER BY 1 FOR UPDATE)
  UPDATE invoice_balance b SET settled_yen = settled_yen + yen
  FROM moved JOIN held USING (invoice_id) WHERE b.invoice_id = moved.invoice_id $$);

CALL keep('billed', 'billed_line', $$
  INSERT INTO charge_billed AS b (charge_id, charged_yen, billed_yen)
  SELECT charge_id, 0, sum(sign * net_yen) FROM (%s) AS l GROUP BY 1 ORDER BY 1
  ON CONFLICT (charge_id) DO UPDATE SET billed_yen = b.billed_yen + excluded.billed_yen $$);

CALL keep('journal_by_month', 'journal_entry', $$
  INSERT INTO journal_month AS m
  SELECT institution_id, to_char(day, 'YYYY-MM'), account, sum(sign * debit_yen),
    sum(sign * credit_yen)
  FROM (%s) AS changed,
    LATERAL (VALUES (debit, yen, 0), (credit, 0, yen)) AS sides (account, debit_yen, credit_yen)
  GROUP BY 1, 2, 3 ORDER BY 1, 2, 3
  ON CONFLICT (institution_id, month, account) DO UPDATE SET
    debit_yen = m.debit_yen + excluded.debit_yen,
    credit_yen = m.credit_yen + excluded.credit_yen $$);
CALL keep('receivables', 'journal_entry', $$
  INSERT INTO receivable_month AS m
  SELECT institution_id, organisation_id, to_char(day, 'YYYY-MM'),
    sum(sign * CASE WHEN debit = 'receivable' THEN yen ELSE -yen END)
  FROM (%s) AS changed
  WHERE organisation_id IS NOT NULL AND 'receivable' IN (debit, credit)
  GROUP BY 1, 2, 3 ORDER BY 1, 2, 3
  ON CONFLICT (institution_id, organisation_id, month) DO UPDATE SET yen = m.yen + excluded.yen $$);

DROP PROCEDURE keep;
