-- What is kept of other services, by their events: instruments, bookings, who works where.
CREATE TABLE instrument (
  instrument_id uuid PRIMARY KEY,
  name jsonb NOT NULL,
  location jsonb NOT NULL
);

-- A booking in the calendar of whoever has it, or had it.
CREATE TABLE calendar_entry (
  reservation_id uuid NOT NULL,
  person_id uuid NOT NULL,
  instrument_id uuid NOT NULL,
  period tstzrange NOT NULL,
  status text NOT NULL,
  version int NOT NULL,
  changed_at timestamptz NOT NULL,
  PRIMARY KEY (reservation_id, person_id)
);
CREATE INDEX ON calendar_entry (person_id, upper(period));

CREATE TABLE institution_staff (
  institution_id uuid NOT NULL,
  person_id uuid NOT NULL,
  PRIMARY KEY (institution_id, person_id)
);
