-- Why an entry moves deferred income, and of which day's income it is where that is not the day of the use.
-- The rows are made anew with them (form 7 of charges).
ALTER TABLE journal_entry ADD COLUMN earned_on date, ADD COLUMN purpose text;
CREATE INDEX ON journal_entry (institution_id, day) WHERE purpose IS NOT NULL;
-- What an organisation owes is asked for by itself, too.
CREATE INDEX ON journal_entry (organisation_id, day) WHERE organisation_id IS NOT NULL;
-- Closing asks which charges wait for another person.
CREATE INDEX IF NOT EXISTS charge_pending ON charge (institution_id, month) WHERE data ->> 'pending' IS NOT NULL;

-- An invoice that changes, such as by a reminder, keeps its balance: a row that is deleted and written anew
-- is not the one that a settlement waits for.
CREATE OR REPLACE FUNCTION invoices_kept() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    DELETE FROM invoice_balance b USING gone WHERE b.invoice_id = gone.invoice_id;
  ELSIF TG_OP = 'UPDATE' THEN
    UPDATE invoice_balance b SET institution_id = added.institution_id,
      organisation_id = added.organisation_id, due_on = added.due_on, total_yen = added.total_yen
    FROM added WHERE b.invoice_id = added.invoice_id
      AND (b.institution_id, b.organisation_id, b.due_on, b.total_yen) IS DISTINCT FROM
        (added.institution_id, added.organisation_id, added.due_on, added.total_yen);
  ELSE
    INSERT INTO invoice_balance
    SELECT invoice_id, institution_id, organisation_id, due_on, total_yen,
      coalesce((SELECT sum(c.total_yen) FROM credit_note c WHERE c.invoice_id = added.invoice_id), 0),
      coalesce((SELECT sum(s.settled_yen + s.fee_yen) FROM settlement s
                WHERE s.invoice_id = added.invoice_id), 0)
    FROM added;
  END IF;
  RETURN NULL;
END $$;
