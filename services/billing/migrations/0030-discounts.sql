-- Copies of what institutions take off, and of who counts as under an age up to when.
CREATE TABLE institution_discounts (
  institution_id uuid NOT NULL,
  effective_from timestamptz NOT NULL,
  rules jsonb NOT NULL,
  event_id uuid NOT NULL,
  PRIMARY KEY (institution_id, effective_from)
);

CREATE TABLE age_band (
  person_id uuid NOT NULL,
  under_years int NOT NULL,
  last_day date NOT NULL,
  event_id uuid NOT NULL,
  PRIMARY KEY (person_id, under_years)
);
