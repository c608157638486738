-- What is kept of other services, by their events: instruments, bookings, who works where.
CREATE TABLE instrument (
  instrument_id uuid PRIMARY KEY,
  name json NOT NULL,
  location json NOT NULL
);
CREATE TABLE calendar_entry (
  reservation_id uuid PRIMARY KEY,
  person_id uuid NOT NULL,
  instrument_id uuid NOT NULL,
  period tstzrange NOT NULL,
  cancelled boolean NOT NULL DEFAULT false,
  version int NOT NULL,
  changed_at timestamptz NOT NULL
);
CREATE INDEX ON calendar_entry (person_id, upper(period));

CREATE TABLE institution_staff (
  institution_id uuid NOT NULL,
  person_id uuid NOT NULL,
  PRIMARY KEY (institution_id, person_id)
);
