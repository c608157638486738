-- Local copies from which utilisation is read; minutes are added up when asked.
CREATE TABLE instrument (
  instrument_id uuid PRIMARY KEY,
  institution_id uuid NOT NULL,
  units int NOT NULL,
  open_minutes_per_day int NOT NULL DEFAULT 0
);
CREATE INDEX ON instrument (institution_id);

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
