-- Which instrument each booking under a contract is of.
CREATE TABLE booked_instrument (
  reservation_id uuid PRIMARY KEY,
  instrument_id uuid NOT NULL
);
