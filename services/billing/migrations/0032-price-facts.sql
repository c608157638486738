-- One copy of what an instrument is, and whose; it is made anew with its name (form 2).
DROP TABLE quoted_instrument;
ALTER TABLE instrument ADD COLUMN name jsonb, ADD COLUMN offered boolean;

-- Whose a coming booking is in person, and under which contract; the copy is made anew (form 2).
ALTER TABLE coming_booking ADD COLUMN person_id uuid, ADD COLUMN contract_id uuid;

-- What each reservation has of an allowance; the copy is made anew (form 2).
CREATE TABLE allowance_use (
  allowance_id uuid NOT NULL,
  reservation_id uuid NOT NULL,
  use jsonb NOT NULL,
  PRIMARY KEY (reservation_id, allowance_id)
);
