-- Charges with an adjustment that waits for a second person: no run bills them.
CREATE TABLE pending_adjustment (
  charge_id uuid PRIMARY KEY,
  institution_id uuid NOT NULL,
  organisation_id uuid NOT NULL
);
CREATE INDEX ON pending_adjustment (institution_id, organisation_id);

-- A change of an issuer that waits for a second person.
ALTER TABLE issuer ADD COLUMN change jsonb;

-- Credit notes that one person may not issue alone.
CREATE TABLE credit_request (
  credit_request_id uuid PRIMARY KEY,
  institution_id uuid NOT NULL,
  invoice_id uuid NOT NULL,
  status text NOT NULL,
  proposed_at timestamptz NOT NULL,
  credit_note_id uuid,
  data jsonb NOT NULL,
  version int NOT NULL
);
CREATE INDEX ON credit_request (institution_id, credit_request_id);
CREATE INDEX ON credit_request (invoice_id);
CREATE INDEX ON credit_request (credit_note_id);
CREATE INDEX invoice_run_month ON invoice_run (institution_id, (data ->> 'month'));
