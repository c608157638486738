-- What an account of the journal has moved in a month, so that a balance is a few rows however many
-- entries there are. Kept by triggers, whoever writes.
CREATE TABLE journal_month (
  institution_id uuid NOT NULL,
  month text NOT NULL,
  account text NOT NULL,
  debit_yen bigint NOT NULL,
  credit_yen bigint NOT NULL,
  PRIMARY KEY (institution_id, month, account)
);
CREATE FUNCTION journal_summed() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  changed text := CASE TG_OP
    WHEN 'INSERT' THEN 'SELECT 1 AS sign, * FROM added'
    ELSE 'SELECT -1 AS sign, * FROM gone' END;
BEGIN
  EXECUTE format($summed$
    INSERT INTO journal_month AS m
    SELECT institution_id, to_char(day, 'YYYY-MM'), account, sum(sign * debit_yen),
      sum(sign * credit_yen)
    FROM (%s) AS changed,
      LATERAL (VALUES (debit, yen, 0), (credit, 0, yen)) AS sides (account, debit_yen, credit_yen)
    GROUP BY 1, 2, 3 ORDER BY 1, 2, 3
    ON CONFLICT (institution_id, month, account) DO UPDATE SET
      debit_yen = m.debit_yen + excluded.debit_yen,
      credit_yen = m.credit_yen + excluded.credit_yen
  $summed$, changed);
  RETURN NULL;
END $$;
CREATE TRIGGER journal_added AFTER INSERT ON journal_entry
  REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION journal_summed();
CREATE TRIGGER journal_gone AFTER DELETE ON journal_entry
  REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION journal_summed();
INSERT INTO journal_month
SELECT institution_id, to_char(day, 'YYYY-MM'), account, sum(debit_yen), sum(credit_yen)
FROM journal_entry,
  LATERAL (VALUES (debit, yen, 0), (credit, 0, yen)) AS sides (account, debit_yen, credit_yen)
GROUP BY 1, 2, 3;
CREATE INDEX ON journal_entry (institution_id, debit, day, event_id, line);
CREATE INDEX ON journal_entry (institution_id, credit, day, event_id, line);
CREATE INDEX ON journal_entry (institution_id, recorded_at);

-- One month at a time waits for a second person.
CREATE TABLE closing_proposal (
  institution_id uuid PRIMARY KEY,
  month text NOT NULL,
  data jsonb NOT NULL,
  version int NOT NULL
);
CREATE TABLE account_mapping (
  institution_id uuid NOT NULL,
  program text NOT NULL,
  from_month text NOT NULL,
  accounts jsonb NOT NULL,
  PRIMARY KEY (institution_id, program, from_month)
);
CREATE TABLE research_partner (
  institution_id uuid NOT NULL,
  effective_from date NOT NULL,
  type text NOT NULL,
  evidence text NOT NULL,
  PRIMARY KEY (institution_id, effective_from)
);

-- Of the credit for special research (特別試験研究費の税額控除), as the law has had it since 2019-04-01;
-- the cap is a share of the corporate tax. A later change is a further row.
CREATE TABLE research_credit_rate (
  type text NOT NULL,
  effective_from date NOT NULL,
  percent numeric NOT NULL,
  cap_percent numeric NOT NULL,
  PRIMARY KEY (type, effective_from)
);
INSERT INTO research_credit_rate VALUES
  ('special-institute', '2019-04-01', 30, 10),
  ('rd-startup', '2019-04-01', 25, 10),
  ('other', '2019-04-01', 20, 10);
