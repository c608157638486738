-- What each contract beside the usage terms lets be booked.
CREATE TABLE coverage (
  contract_id uuid PRIMARY KEY,
  institution_id uuid NOT NULL,
  coverage jsonb NOT NULL
);
CREATE INDEX ON coverage (institution_id);
