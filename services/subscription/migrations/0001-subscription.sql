-- Every version that an institution has published.
CREATE TABLE terms (
  terms_id uuid PRIMARY KEY,
  institution_id uuid NOT NULL,
  terms_version int NOT NULL,
  text jsonb NOT NULL,
  effective_from timestamptz NOT NULL,
  UNIQUE (institution_id, terms_version)
);

-- The newest acceptance of each organisation at each institution.
CREATE TABLE agreement (
  agreement_id uuid PRIMARY KEY,
  institution_id uuid NOT NULL,
  organisation_id uuid NOT NULL,
  terms_version int NOT NULL,
  accepted_by uuid NOT NULL,
  accepted_at timestamptz NOT NULL
);
CREATE INDEX ON agreement (organisation_id);
