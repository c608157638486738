-- Which booking policy holds from when; the last one set for an instant counts.
CREATE TABLE booking_policy (
  instrument_id uuid NOT NULL,
  effective_from timestamptz NOT NULL,
  policy json NOT NULL,
  PRIMARY KEY (instrument_id, effective_from)
);
INSERT INTO booking_policy
SELECT instrument_id, '2000-01-01Z', policy FROM instrument WHERE policy IS NOT NULL;
ALTER TABLE instrument DROP COLUMN policy;
