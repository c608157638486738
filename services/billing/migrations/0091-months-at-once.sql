-- What is looked at before a month is closed is little of all: adjustments that wait for approval, payments
-- of which something is left, and those that were booked in the month.
CREATE INDEX charge_pending ON charge (institution_id, month) WHERE data ->> 'pending' IS NOT NULL;
CREATE INDEX payment_left ON payment (institution_id, posted_on) INCLUDE (organisation_id, rest_yen)
  WHERE rest_yen <> 0;
CREATE INDEX payment_booked ON payment (institution_id, (data ->> 'bookedOn')) INCLUDE (yen);

-- Of charges, those that are not billed to the yen: all others are, of however many there are.
CREATE INDEX charge_unsettled ON charge_billed (institution_id, organisation_id)
  INCLUDE (charge_id) WHERE to_bill_yen <> 0 OR billed_yen = 0;

-- What each organisation owes by the journal, month by month: journal_month for one account, by customer.
CREATE TABLE receivable_month (
  institution_id uuid NOT NULL,
  organisation_id uuid NOT NULL,
  month text NOT NULL,
  yen bigint NOT NULL,
  PRIMARY KEY (institution_id, organisation_id, month)
);
CREATE INDEX ON receivable_month (organisation_id, month);
CREATE FUNCTION receivables_summed() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  changed text := CASE TG_OP
    WHEN 'INSERT' THEN 'SELECT 1 AS sign, * FROM added'
    ELSE 'SELECT -1 AS sign, * FROM gone' END;
BEGIN
  EXECUTE format($summed$
    INSERT INTO receivable_month AS m
    SELECT institution_id, organisation_id, to_char(day, 'YYYY-MM'),
      sum(sign * CASE WHEN debit = 'receivable' THEN yen ELSE -yen END)
    FROM (%s) AS changed
    WHERE organisation_id IS NOT NULL AND 'receivable' IN (debit, credit)
    GROUP BY 1, 2, 3 ORDER BY 1, 2, 3
    ON CONFLICT (institution_id, organisation_id, month) DO UPDATE SET yen = m.yen + excluded.yen
  $summed$, changed);
  RETURN NULL;
END $$;
CREATE TRIGGER receivables_added AFTER INSERT ON journal_entry
  REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION receivables_summed();
CREATE TRIGGER receivables_gone AFTER DELETE ON journal_entry
  REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION receivables_summed();
INSERT INTO receivable_month
SELECT institution_id, organisation_id, to_char(day, 'YYYY-MM'),
  sum(CASE WHEN debit = 'receivable' THEN yen ELSE -yen END)
FROM journal_entry
WHERE organisation_id IS NOT NULL AND 'receivable' IN (debit, credit)
GROUP BY 1, 2, 3;
