-- Who waits for an instrument, in the order of the ids.
CREATE TABLE waitlist (
  entry_id uuid PRIMARY KEY,
  status text NOT NULL,
  instrument_id uuid NOT NULL,
  institution_id uuid NOT NULL,
  organisation_id uuid NOT NULL,
  person_id uuid NOT NULL,
  period tstzrange NOT NULL, -- The window in which any time will do.
  wish json NOT NULL,
  reservation_id uuid,
  reason text,
  version int NOT NULL
);
CREATE INDEX ON waitlist (instrument_id, entry_id) WHERE status = 'waiting';
CREATE INDEX ON waitlist (person_id, entry_id);
CREATE INDEX ON waitlist (institution_id, entry_id);

CREATE TABLE series (
  series_id uuid PRIMARY KEY,
  instrument_id uuid NOT NULL,
  institution_id uuid NOT NULL,
  organisation_id uuid NOT NULL,
  person_id uuid NOT NULL,
  occurrences json NOT NULL,
  version int NOT NULL
);
CREATE INDEX ON series (person_id, series_id);

-- What the codes at an instrument are made from; known to this service alone.
CREATE TABLE kiosk (
  instrument_id uuid PRIMARY KEY,
  secret text NOT NULL
);
