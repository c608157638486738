-- What there is to be used in each period of a subscription, and what reservations have of it.
CREATE TABLE allowance (
  allowance_id uuid PRIMARY KEY,
  contract_id uuid NOT NULL,
  period tstzrange NOT NULL,
  terms jsonb NOT NULL,
  taken jsonb NOT NULL
);
CREATE INDEX ON allowance USING gist (contract_id, period);
