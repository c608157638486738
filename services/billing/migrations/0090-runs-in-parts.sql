-- A run is proposed in parts, in the background: how far it is are the lines of its items.
ALTER TABLE invoice_run_item ADD COLUMN lines int;
UPDATE invoice_run_item SET lines = jsonb_array_length(data -> 'lines');
ALTER TABLE invoice_run_item ALTER COLUMN lines SET NOT NULL;
DROP INDEX invoice_run_approved;
CREATE INDEX invoice_run_busy ON invoice_run (status, run_id)
  WHERE status IN ('proposing', 'approved');
