-- Local copies: prices come from the catalogue, classes from identity. `event_id` is the proof.
CREATE TABLE rate_card (
  card_id uuid PRIMARY KEY,
  instrument_id uuid NOT NULL,
  card jsonb NOT NULL,
  event_id uuid NOT NULL
);
CREATE INDEX ON rate_card (instrument_id);

CREATE TABLE organisation_class (
  organisation_id uuid NOT NULL,
  valid_from date NOT NULL,
  valid_to date,
  class text NOT NULL,
  event_id uuid NOT NULL,
  PRIMARY KEY (organisation_id, valid_from)
);

-- Found by whose they are, newest first.
CREATE TABLE charge (
  charge_id uuid PRIMARY KEY,
  institution_id uuid NOT NULL,
  organisation_id uuid NOT NULL,
  person_id uuid NOT NULL,
  rated_at timestamptz NOT NULL,
  data jsonb NOT NULL
);
CREATE INDEX ON charge (person_id, rated_at, charge_id);
CREATE INDEX ON charge (organisation_id, rated_at, charge_id);
CREATE INDEX ON charge (institution_id, rated_at, charge_id);
