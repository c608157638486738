CREATE TABLE invoice_run (
  run_id uuid PRIMARY KEY,
  institution_id uuid NOT NULL,
  status text NOT NULL,
  data jsonb NOT NULL,
  proposed_at timestamptz NOT NULL,
  version int NOT NULL
);
CREATE INDEX ON invoice_run (institution_id, proposed_at, run_id);
CREATE INDEX invoice_run_approved ON invoice_run (run_id) WHERE status = 'approved';

-- What a run proposes, kept beside the log: the invoices that come of it are in it.
CREATE TABLE invoice_run_item (
  run_id uuid NOT NULL,
  nth int NOT NULL,
  organisation_id uuid NOT NULL,
  total_yen bigint NOT NULL,
  data jsonb NOT NULL,
  status text NOT NULL,
  invoice_id uuid,
  PRIMARY KEY (run_id, nth)
);
CREATE INDEX invoice_run_item_left ON invoice_run_item (run_id, nth) WHERE status = 'proposed';

-- When somebody was reminded of it.
ALTER TABLE invoice ADD COLUMN reminders jsonb;
CREATE INDEX ON invoice (institution_id, month, issued_on, invoice_id);
CREATE INDEX ON invoice (run_id) WHERE run_id IS NOT NULL;
