-- What contracts cover, and whose members book under them. `ends_at` is null while nothing is covered.
CREATE TABLE coverage (
  contract_id uuid PRIMARY KEY,
  institution_id uuid NOT NULL,
  ends_at timestamptz,
  coverage jsonb NOT NULL
);
CREATE TABLE covered_organisation (
  contract_id uuid NOT NULL,
  organisation_id uuid NOT NULL,
  PRIMARY KEY (organisation_id, contract_id)
);
-- Whose each instrument is.
CREATE TABLE instrument (
  instrument_id uuid PRIMARY KEY,
  institution_id uuid NOT NULL
);
