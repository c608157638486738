-- What an institution takes off, from an instant on until more is said.
CREATE TABLE institution_discounts (
  institution_id uuid NOT NULL,
  effective_from timestamptz NOT NULL,
  rules jsonb NOT NULL,
  PRIMARY KEY (institution_id, effective_from)
);
