-- Charges that who pays does not agree with.
CREATE TABLE dispute (
  dispute_id uuid PRIMARY KEY,
  charge_id uuid NOT NULL,
  institution_id uuid NOT NULL,
  organisation_id uuid NOT NULL,
  person_id uuid,
  status text NOT NULL,
  opened_at timestamptz NOT NULL,
  latest_at timestamptz NOT NULL,
  data jsonb NOT NULL,
  version int NOT NULL
);
CREATE INDEX ON dispute (charge_id);
CREATE INDEX ON dispute (institution_id, opened_at, dispute_id);
CREATE INDEX ON dispute (organisation_id, opened_at, dispute_id);
CREATE INDEX ON dispute (person_id, opened_at, dispute_id);

-- Those that are open: no run bills them, and nobody is reminded of them.
CREATE TABLE disputed_charge (
  charge_id uuid PRIMARY KEY,
  dispute_id uuid NOT NULL,
  institution_id uuid NOT NULL,
  organisation_id uuid NOT NULL
);
CREATE INDEX ON disputed_charge (institution_id, organisation_id);
