-- Who operates which instruments, and their working hours.
CREATE TABLE operator (
  operator_id uuid PRIMARY KEY, -- The stream: this person at this institution.
  person_id uuid NOT NULL,
  institution_id uuid NOT NULL,
  instrument_ids uuid[] NOT NULL,
  rota jsonb NOT NULL,
  active boolean NOT NULL,
  version int NOT NULL,
  UNIQUE (institution_id, person_id)
);
CREATE INDEX ON operator USING gin (instrument_ids);

CREATE TABLE leave (
  leave_id uuid PRIMARY KEY,
  operator_id uuid NOT NULL,
  period tstzrange NOT NULL,
  reason text NOT NULL
);
CREATE INDEX ON leave (operator_id);

-- What is booked with an instrument, some of them identical.
CREATE TABLE accessory (
  accessory_id uuid PRIMARY KEY,
  institution_id uuid NOT NULL,
  name jsonb NOT NULL,
  units int NOT NULL,
  instrument_ids uuid[] NOT NULL,
  active boolean NOT NULL,
  version int NOT NULL
);
CREATE INDEX ON accessory USING gin (instrument_ids);

-- Time in which units cannot be used by anybody.
CREATE TABLE outage (
  outage_id uuid PRIMARY KEY,
  instrument_id uuid NOT NULL,
  institution_id uuid NOT NULL,
  units int[] NOT NULL,
  period tstzrange NOT NULL,
  reason text NOT NULL,
  ended boolean NOT NULL,
  version int NOT NULL
);
CREATE INDEX ON outage USING gist (instrument_id, period);

-- What the codes at an instrument are made from; known to this service alone.
CREATE TABLE kiosk (
  instrument_id uuid PRIMARY KEY,
  secret text NOT NULL
);
