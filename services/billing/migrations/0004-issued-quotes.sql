-- Quotes as documents: found by whose they are, the newest first. The second index is the last guard of
-- the numbers, which are counted behind a lock.
CREATE TABLE issued_quote (
  quote_id uuid PRIMARY KEY,
  institution_id uuid NOT NULL,
  organisation_id uuid NOT NULL,
  person_id uuid NOT NULL,
  fiscal_year int NOT NULL,
  sequence int NOT NULL,
  issued_at timestamptz NOT NULL,
  valid_until timestamptz NOT NULL,
  data jsonb NOT NULL,
  version int NOT NULL
);
CREATE UNIQUE INDEX ON issued_quote (institution_id, fiscal_year, sequence);
CREATE INDEX ON issued_quote (person_id, issued_at, quote_id);
CREATE INDEX ON issued_quote (organisation_id, issued_at, quote_id);
CREATE INDEX ON issued_quote (institution_id, issued_at, quote_id);

-- Local copies of what is printed on a quote.
CREATE TABLE quoted_institution (
  id uuid PRIMARY KEY,
  name jsonb NOT NULL
);
CREATE TABLE quoted_organisation (
  id uuid PRIMARY KEY,
  name jsonb NOT NULL
);
CREATE TABLE quoted_instrument (
  instrument_id uuid PRIMARY KEY,
  institution_id uuid NOT NULL,
  name jsonb NOT NULL,
  offered boolean NOT NULL
);
CREATE TABLE quoted_person (
  person_id uuid PRIMARY KEY,
  organisation_id uuid NOT NULL
);
CREATE TABLE quoted_terms (
  institution_id uuid NOT NULL,
  terms_version int NOT NULL,
  effective_from timestamptz NOT NULL,
  PRIMARY KEY (institution_id, terms_version)
);
