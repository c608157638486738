-- What is read of a reservation is its view; the columns beside it are looked for.
CREATE TABLE reservation (
  reservation_id uuid PRIMARY KEY,
  status text NOT NULL,
  instrument_id uuid NOT NULL,
  institution_id uuid NOT NULL,
  unit int NOT NULL,
  period tstzrange NOT NULL,
  organisation_id uuid NOT NULL,
  person_id uuid NOT NULL,
  operator_id uuid,
  series_id uuid,
  held_until timestamptz,
  view jsonb NOT NULL
);
CREATE INDEX ON reservation USING gist (instrument_id, period);
CREATE INDEX ON reservation (person_id, reservation_id);
CREATE INDEX ON reservation (organisation_id, reservation_id);
CREATE INDEX ON reservation (institution_id, status);
CREATE INDEX ON reservation (operator_id, period) WHERE operator_id IS NOT NULL;
CREATE INDEX ON reservation (series_id) WHERE series_id IS NOT NULL;

CREATE TABLE series (
  series_id uuid PRIMARY KEY,
  instrument_id uuid NOT NULL,
  institution_id uuid NOT NULL,
  organisation_id uuid NOT NULL,
  person_id uuid NOT NULL,
  occurrences jsonb NOT NULL,
  version int NOT NULL
);
CREATE INDEX ON series (person_id, series_id);

-- Who waits for an instrument, in the order of the ids.
CREATE TABLE waitlist (
  entry_id uuid PRIMARY KEY,
  status text NOT NULL,
  instrument_id uuid NOT NULL,
  institution_id uuid NOT NULL,
  person_id uuid NOT NULL,
  period tstzrange NOT NULL, -- The window in which any time will do.
  wish jsonb NOT NULL,
  reservation_id uuid,
  reason text,
  version int NOT NULL
);
CREATE INDEX ON waitlist (instrument_id, entry_id) WHERE status = 'waiting';
CREATE INDEX ON waitlist (person_id, entry_id);
CREATE INDEX ON waitlist (institution_id, entry_id);
