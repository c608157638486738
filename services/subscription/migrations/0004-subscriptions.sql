-- What institutions offer, by its newest version.
CREATE TABLE plan (
  plan_id uuid PRIMARY KEY,
  institution_id uuid NOT NULL,
  plan_version int NOT NULL,
  plan jsonb NOT NULL,
  published_at timestamptz NOT NULL,
  withdrawn_at timestamptz
);
CREATE INDEX ON plan (institution_id, plan_id);

CREATE TABLE subscription (
  contract_id uuid PRIMARY KEY,
  institution_id uuid NOT NULL,
  organisation_id uuid NOT NULL,
  status text NOT NULL,
  state jsonb NOT NULL
);
CREATE INDEX ON subscription (organisation_id, contract_id);
CREATE INDEX ON subscription (institution_id, contract_id);

-- What there is to be used in each period of a subscription.
CREATE TABLE allowance (
  allowance_id uuid PRIMARY KEY,
  contract_id uuid NOT NULL,
  period tstzrange NOT NULL,
  terms jsonb NOT NULL,
  carried_over jsonb NOT NULL,
  -- Exact, of all its uses, without rounding.
  overage_yen text NOT NULL,
  EXCLUDE USING gist (contract_id WITH =, period WITH &&)
);
-- What each reservation has of it; one that spans two periods has a row in each.
CREATE TABLE allowance_use (
  allowance_id uuid NOT NULL,
  contract_id uuid NOT NULL,
  reservation_id uuid NOT NULL,
  person_id uuid NOT NULL,
  at timestamptz NOT NULL,
  use jsonb NOT NULL,
  PRIMARY KEY (reservation_id, allowance_id)
);
CREATE INDEX ON allowance_use (allowance_id, at, reservation_id);

-- The class of each organisation by the day from which on it has it.
CREATE TABLE organisation_class (
  organisation_id uuid NOT NULL,
  valid_from date NOT NULL,
  valid_to date,
  class text NOT NULL,
  PRIMARY KEY (organisation_id, valid_from)
);
