CREATE TABLE organisation (
  organisation_id uuid PRIMARY KEY,
  name jsonb NOT NULL,
  corporate_number text
);

CREATE TABLE organisation_class (
  organisation_id uuid NOT NULL,
  valid_from date NOT NULL,
  valid_to date,
  class text NOT NULL,
  evidence text NOT NULL,
  PRIMARY KEY (organisation_id, valid_from)
);

CREATE TABLE member (
  person_id uuid PRIMARY KEY,
  organisation_id uuid NOT NULL,
  roles jsonb NOT NULL
);
CREATE INDEX ON member (organisation_id, person_id);
CREATE INDEX ON member USING gin (roles jsonb_path_ops);
