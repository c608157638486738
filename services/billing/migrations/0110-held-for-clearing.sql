-- Charges that a proposed clearing has taken up: it bills them once both sides have accepted it. A charge
-- is of one clearing at a time.
CREATE TABLE clearing_charge (
  charge_id uuid PRIMARY KEY,
  clearing_id uuid NOT NULL
);
CREATE INDEX ON clearing_charge (clearing_id);
