-- What is booked and not used yet, so that it can be said what other prices would make of it.
CREATE TABLE coming_booking (
  reservation_id uuid PRIMARY KEY,
  institution_id uuid NOT NULL,
  instrument_id uuid NOT NULL,
  organisation_id uuid NOT NULL,
  starts_at timestamptz NOT NULL,
  ends_at timestamptz NOT NULL,
  asked jsonb NOT NULL
);
CREATE INDEX ON coming_booking (instrument_id, ends_at);
