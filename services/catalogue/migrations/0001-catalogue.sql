CREATE TABLE institution (
  institution_id uuid PRIMARY KEY,
  name json NOT NULL
);

CREATE TABLE instrument (
  instrument_id uuid PRIMARY KEY,
  institution_id uuid NOT NULL,
  name json NOT NULL,
  category text NOT NULL,
  location json NOT NULL,
  units int NOT NULL,
  status text NOT NULL,
  policy json,
  version int NOT NULL,
  -- Names in one form: full and half width, and upper and lower case, are the same.
  search_text text NOT NULL
);
CREATE INDEX ON instrument (institution_id);

CREATE TABLE rate_card (
  card_id uuid PRIMARY KEY,
  instrument_id uuid NOT NULL,
  effective_from timestamptz NOT NULL,
  card json NOT NULL,
  UNIQUE (instrument_id, effective_from)
);
