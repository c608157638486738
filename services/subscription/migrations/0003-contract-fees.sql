-- What contracts cost by themselves, whatever is used under them.
CREATE TABLE contract_fee (
  fee_id uuid PRIMARY KEY,
  contract_id uuid NOT NULL,
  due_at timestamptz NOT NULL,
  fee jsonb NOT NULL
);
CREATE INDEX ON contract_fee (contract_id, due_at, fee_id);
