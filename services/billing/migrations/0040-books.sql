-- The journal: each row moves yen from the account that is credited to the one that is debited, so that
-- the sum over all accounts is nothing at any time. Rows are added and never changed.
CREATE TABLE journal_entry (
  event_id uuid NOT NULL,
  line int NOT NULL,
  institution_id uuid NOT NULL,
  organisation_id uuid,
  day date NOT NULL,
  debit text NOT NULL,
  credit text NOT NULL CHECK (credit <> debit),
  yen bigint NOT NULL CHECK (yen > 0),
  charge_id uuid,
  document_id uuid,
  payment_id uuid,
  recorded_at timestamptz NOT NULL,
  PRIMARY KEY (event_id, line)
);
CREATE INDEX ON journal_entry (institution_id, day, event_id, line);
CREATE INDEX ON journal_entry (charge_id) WHERE charge_id IS NOT NULL;
CREATE INDEX ON journal_entry (document_id) WHERE document_id IS NOT NULL;
CREATE INDEX ON journal_entry (payment_id) WHERE payment_id IS NOT NULL;

-- Months of an institution whose books are closed, without gaps.
CREATE TABLE closed_month (
  institution_id uuid NOT NULL,
  month text NOT NULL,
  data jsonb NOT NULL,
  PRIMARY KEY (institution_id, month)
);

CREATE TABLE issuer (
  institution_id uuid PRIMARY KEY,
  data jsonb NOT NULL,
  version int NOT NULL
);
CREATE TABLE account (
  account_id uuid PRIMARY KEY,
  institution_id uuid NOT NULL,
  organisation_id uuid NOT NULL,
  data jsonb NOT NULL,
  version int NOT NULL
);
CREATE UNIQUE INDEX ON account (institution_id, organisation_id);
CREATE INDEX ON account (organisation_id);

-- Documents. The unique indexes are the last guard of the numbers, which are counted behind a lock.
CREATE TABLE invoice (
  invoice_id uuid PRIMARY KEY,
  institution_id uuid NOT NULL,
  organisation_id uuid NOT NULL,
  kind text NOT NULL,
  number text NOT NULL,
  fiscal_year int NOT NULL,
  sequence int NOT NULL,
  issued_on date NOT NULL,
  due_on date,
  month text NOT NULL,
  total_yen bigint NOT NULL,
  run_id uuid,
  data jsonb NOT NULL,
  version int NOT NULL
);
CREATE UNIQUE INDEX invoice_number ON invoice (institution_id, kind, fiscal_year, sequence);
CREATE INDEX ON invoice (institution_id, issued_on, invoice_id);
CREATE INDEX ON invoice (organisation_id, issued_on, invoice_id);
CREATE INDEX ON invoice (institution_id, number);
CREATE TABLE credit_note (
  credit_note_id uuid PRIMARY KEY,
  invoice_id uuid NOT NULL,
  institution_id uuid NOT NULL,
  organisation_id uuid NOT NULL,
  number text,
  fiscal_year int NOT NULL,
  sequence int,
  issued_on date NOT NULL,
  total_yen bigint NOT NULL CHECK (total_yen > 0),
  data jsonb NOT NULL,
  version int NOT NULL
);
CREATE UNIQUE INDEX credit_note_number ON credit_note (institution_id, fiscal_year, sequence);
CREATE INDEX ON credit_note (invoice_id);
CREATE INDEX ON credit_note (institution_id, issued_on, credit_note_id);
CREATE INDEX ON credit_note (organisation_id, issued_on, credit_note_id);

-- What a payment pays of which invoice; `fee_yen` was withheld by a bank and counts as paid.
CREATE TABLE settlement (
  payment_id uuid NOT NULL,
  invoice_id uuid NOT NULL,
  settled_yen bigint NOT NULL CHECK (settled_yen > 0),
  fee_yen bigint NOT NULL CHECK (fee_yen >= 0),
  PRIMARY KEY (payment_id, invoice_id)
);
CREATE INDEX ON settlement (invoice_id);

-- What is left of an invoice, kept by triggers, whoever writes. The constraint is what refuses to credit
-- or to settle more than is left.
CREATE TABLE invoice_balance (
  invoice_id uuid PRIMARY KEY,
  institution_id uuid,
  organisation_id uuid,
  due_on date,
  total_yen bigint NOT NULL,
  credited_yen bigint NOT NULL,
  settled_yen bigint NOT NULL,
  open_yen bigint GENERATED ALWAYS AS (total_yen - credited_yen - settled_yen) STORED,
  CONSTRAINT no_more_than_is_left CHECK (
    credited_yen >= 0 AND settled_yen >= 0 AND credited_yen + settled_yen <= total_yen)
);
CREATE INDEX ON invoice_balance (institution_id, organisation_id, due_on) WHERE open_yen > 0;
CREATE INDEX ON invoice_balance (organisation_id, due_on) WHERE open_yen > 0;

CREATE FUNCTION invoices_kept() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' THEN
    DELETE FROM invoice_balance b USING gone WHERE b.invoice_id = gone.invoice_id;
  END IF;
  IF TG_OP <> 'DELETE' THEN
    INSERT INTO invoice_balance
    SELECT invoice_id, institution_id, organisation_id, due_on, total_yen,
      coalesce((SELECT sum(c.total_yen) FROM credit_note c WHERE c.invoice_id = added.invoice_id), 0),
      coalesce((SELECT sum(s.settled_yen + s.fee_yen) FROM settlement s
                WHERE s.invoice_id = added.invoice_id), 0)
    FROM added;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER invoices_added AFTER INSERT ON invoice
  REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION invoices_kept();
CREATE TRIGGER invoices_changed AFTER UPDATE ON invoice
  REFERENCING NEW TABLE AS added OLD TABLE AS gone
  FOR EACH STATEMENT EXECUTE FUNCTION invoices_kept();
CREATE TRIGGER invoices_gone AFTER DELETE ON invoice
  REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION invoices_kept();

-- In the order of their ids, so that two who write of the same invoices do not wait for each other.
CREATE FUNCTION credited_kept() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  changed text := CASE TG_OP
    WHEN 'INSERT' THEN 'SELECT 1 AS sign, * FROM added'
    WHEN 'DELETE' THEN 'SELECT -1 AS sign, * FROM gone'
    ELSE 'SELECT 1 AS sign, * FROM added UNION ALL SELECT -1, * FROM gone' END;
BEGIN
  EXECUTE format($kept$
    WITH moved AS (
      SELECT invoice_id, sum(sign * total_yen) AS yen FROM (%s) AS c GROUP BY 1),
    held AS (
      SELECT invoice_id FROM invoice_balance
      WHERE invoice_id IN (SELECT invoice_id FROM moved) ORDER BY 1 FOR UPDATE)
    UPDATE invoice_balance b SET credited_yen = credited_yen + yen
    FROM moved JOIN held USING (invoice_id) WHERE b.invoice_id = moved.invoice_id
  $kept$, changed);
  RETURN NULL;
END $$;
CREATE TRIGGER credited_added AFTER INSERT ON credit_note
  REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION credited_kept();
CREATE TRIGGER credited_changed AFTER UPDATE ON credit_note
  REFERENCING NEW TABLE AS added OLD TABLE AS gone
  FOR EACH STATEMENT EXECUTE FUNCTION credited_kept();
CREATE TRIGGER credited_gone AFTER DELETE ON credit_note
  REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION credited_kept();

CREATE FUNCTION settled_kept() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  changed text := CASE TG_OP
    WHEN 'INSERT' THEN 'SELECT 1 AS sign, * FROM added'
    WHEN 'DELETE' THEN 'SELECT -1 AS sign, * FROM gone'
    ELSE 'SELECT 1 AS sign, * FROM added UNION ALL SELECT -1, * FROM gone' END;
BEGIN
  EXECUTE format($kept$
    WITH moved AS (
      SELECT invoice_id, sum(sign * (settled_yen + fee_yen)) AS yen FROM (%s) AS s GROUP BY 1),
    held AS (
      SELECT invoice_id FROM invoice_balance
      WHERE invoice_id IN (SELECT invoice_id FROM moved) ORDER BY 1 FOR UPDATE)
    UPDATE invoice_balance b SET settled_yen = settled_yen + yen
    FROM moved JOIN held USING (invoice_id) WHERE b.invoice_id = moved.invoice_id
  $kept$, changed);
  RETURN NULL;
END $$;
CREATE TRIGGER settled_added AFTER INSERT ON settlement
  REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION settled_kept();
CREATE TRIGGER settled_changed AFTER UPDATE ON settlement
  REFERENCING NEW TABLE AS added OLD TABLE AS gone
  FOR EACH STATEMENT EXECUTE FUNCTION settled_kept();
CREATE TRIGGER settled_gone AFTER DELETE ON settlement
  REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION settled_kept();

-- What documents bill of a charge, without tax: an invoice adds, a credit note takes off.
CREATE TABLE billed_line (
  document_id uuid NOT NULL,
  line int NOT NULL,
  charge_id uuid NOT NULL,
  net_yen bigint NOT NULL,
  PRIMARY KEY (document_id, line)
);
CREATE INDEX ON billed_line (charge_id);

-- What is still to be billed of a charge is what it comes to less what was billed: less than nothing
-- where a credit is due. Kept by triggers from both sides.
CREATE TABLE charge_billed (
  charge_id uuid PRIMARY KEY,
  institution_id uuid,
  organisation_id uuid,
  month text,
  charged_yen bigint NOT NULL,
  billed_yen bigint NOT NULL,
  to_bill_yen bigint GENERATED ALWAYS AS (charged_yen - billed_yen) STORED
);
CREATE INDEX charge_to_bill ON charge_billed (institution_id, organisation_id, month)
  WHERE to_bill_yen <> 0;

CREATE FUNCTION charged_kept() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    UPDATE charge_billed b SET charged_yen = 0 FROM gone WHERE b.charge_id = gone.charge_id;
  ELSE
    INSERT INTO charge_billed AS b
      (charge_id, institution_id, organisation_id, month, charged_yen, billed_yen)
    SELECT charge_id, institution_id, organisation_id, month, net_yen, 0
    FROM added ORDER BY charge_id
    ON CONFLICT (charge_id) DO UPDATE SET institution_id = excluded.institution_id,
      organisation_id = excluded.organisation_id, month = excluded.month,
      charged_yen = excluded.charged_yen;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER charged_added AFTER INSERT ON charge
  REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION charged_kept();
CREATE TRIGGER charged_changed AFTER UPDATE ON charge
  REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION charged_kept();
CREATE TRIGGER charged_gone AFTER DELETE ON charge
  REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION charged_kept();
INSERT INTO charge_billed
  (charge_id, institution_id, organisation_id, month, charged_yen, billed_yen)
SELECT charge_id, institution_id, organisation_id, month, net_yen, 0 FROM charge;

CREATE FUNCTION billed_kept() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  changed text := CASE TG_OP
    WHEN 'INSERT' THEN 'SELECT 1 AS sign, * FROM added'
    ELSE 'SELECT -1 AS sign, * FROM gone' END;
BEGIN
  EXECUTE format($kept$
    INSERT INTO charge_billed AS b (charge_id, charged_yen, billed_yen)
    SELECT charge_id, 0, sum(sign * net_yen) FROM (%s) AS l GROUP BY 1 ORDER BY 1
    ON CONFLICT (charge_id) DO UPDATE SET billed_yen = b.billed_yen + excluded.billed_yen
  $kept$, changed);
  RETURN NULL;
END $$;
CREATE TRIGGER billed_added AFTER INSERT ON billed_line
  REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION billed_kept();
CREATE TRIGGER billed_gone AFTER DELETE ON billed_line
  REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION billed_kept();
