-- Copies from which utilisation is read; minutes are added up when asked.
CREATE TABLE instrument (
  instrument_id uuid PRIMARY KEY,
  institution_id uuid NOT NULL,
  units int NOT NULL
);
CREATE INDEX ON instrument (institution_id);

-- When an instrument is open, by the policy that holds from then on.
CREATE TABLE opening (
  instrument_id uuid NOT NULL,
  effective_from timestamptz NOT NULL,
  hours jsonb NOT NULL,
  PRIMARY KEY (instrument_id, effective_from)
);

-- `reserved` is what was booked, `used` what really happened, open-ended while it runs.
CREATE TABLE use (
  reservation_id uuid PRIMARY KEY,
  instrument_id uuid NOT NULL,
  organisation_id uuid NOT NULL,
  reserved tstzrange,
  used tstzrange
);
CREATE INDEX ON use USING gist (instrument_id, reserved);
CREATE INDEX ON use USING gist (instrument_id, used);

CREATE TABLE outage (
  outage_id uuid PRIMARY KEY,
  instrument_id uuid NOT NULL,
  units int NOT NULL,
  period tstzrange NOT NULL
);
CREATE INDEX ON outage USING gist (instrument_id, period);
