-- Files of banks that were taken, each once: the id is made of the institution and the bytes.
CREATE TABLE bank_statement (
  statement_id uuid PRIMARY KEY,
  institution_id uuid NOT NULL,
  imported_at timestamptz NOT NULL,
  data jsonb NOT NULL
);
CREATE INDEX ON bank_statement (institution_id, imported_at, statement_id);

-- Money that came in. What is not matched, refunded or taken back by the bank still waits.
CREATE TABLE payment (
  payment_id uuid PRIMARY KEY,
  institution_id uuid NOT NULL,
  organisation_id uuid,
  statement_id uuid,
  posted_on date NOT NULL,
  yen bigint NOT NULL CHECK (yen > 0),
  matched_yen bigint NOT NULL CHECK (matched_yen >= 0),
  refunded_yen bigint NOT NULL CHECK (refunded_yen >= 0),
  cancelled boolean NOT NULL,
  rest_yen bigint NOT NULL,
  state text NOT NULL,
  automatic boolean NOT NULL,
  data jsonb NOT NULL,
  version int NOT NULL
);
CREATE INDEX ON payment (institution_id, posted_on, payment_id);
CREATE INDEX ON payment (institution_id, state, posted_on, payment_id);
CREATE INDEX ON payment (organisation_id, posted_on, payment_id) WHERE organisation_id IS NOT NULL;

-- Kept beside the log: files as they were sent, with how far their import is.
CREATE TABLE bank_file (
  statement_id uuid PRIMARY KEY,
  institution_id uuid NOT NULL,
  person_id uuid NOT NULL,
  name text NOT NULL,
  options jsonb NOT NULL,
  bytes bytea NOT NULL,
  status text NOT NULL CHECK (status IN ('read', 'running', 'done', 'failed')),
  preview jsonb NOT NULL,
  rows_total int NOT NULL,
  rows_done int NOT NULL DEFAULT 0,
  uploaded_at timestamptz NOT NULL,
  seen_at timestamptz NOT NULL
);
CREATE INDEX ON bank_file (institution_id, uploaded_at, statement_id);

-- Kept beside the log: what banks wrote of a payment, which can name a person. By it a row of another
-- file is known again.
CREATE TABLE bank_record (
  payment_id uuid PRIMARY KEY,
  institution_id uuid NOT NULL,
  account_key text NOT NULL,
  posted_on date NOT NULL,
  yen bigint NOT NULL,
  -- Which kinds of files share references.
  family text NOT NULL,
  reference text NOT NULL,
  payer_key text NOT NULL,
  payer_name text NOT NULL,
  payer_code text NOT NULL,
  payer_bank text NOT NULL,
  payer_branch text NOT NULL,
  remark text NOT NULL,
  edi text NOT NULL,
  -- The row by which the bank took it back: where it is of a file.
  cancelled_by text
);
CREATE INDEX ON bank_record (institution_id, account_key, posted_on);
CREATE INDEX ON bank_record (institution_id, payer_key);
