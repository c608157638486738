-- What the subscription service says: the versions of usage terms, and what other contracts cover.
CREATE TABLE terms (
  institution_id uuid NOT NULL,
  terms_version int NOT NULL,
  effective_from timestamptz NOT NULL,
  PRIMARY KEY (institution_id, terms_version)
);
CREATE TABLE coverage (
  contract_id uuid PRIMARY KEY,
  coverage jsonb NOT NULL
);
