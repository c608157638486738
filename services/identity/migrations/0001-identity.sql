CREATE TABLE organisation (
  organisation_id uuid PRIMARY KEY,
  name json NOT NULL,
  corporate_number text UNIQUE
);

CREATE TABLE organisation_class (
  organisation_id uuid NOT NULL,
  valid_from date NOT NULL,
  valid_to date,
  class text NOT NULL,
  evidence text NOT NULL,
  PRIMARY KEY (organisation_id, valid_from)
);

-- The vault: the only place with personal data. No event carries any of it, so that erasing a
-- person never touches the log.
CREATE TABLE person_vault (
  person_id uuid PRIMARY KEY,
  email text NOT NULL UNIQUE CHECK (email = lower(email)),
  display_name json NOT NULL,
  password_hash text NOT NULL
);

CREATE TABLE member (
  person_id uuid PRIMARY KEY,
  organisation_id uuid NOT NULL
);

CREATE TABLE role_held (
  person_id uuid NOT NULL,
  name text NOT NULL,
  institution_id uuid,
  UNIQUE NULLS NOT DISTINCT (person_id, name, institution_id)
);

-- Of the secret only a digest is kept: reading this table lets nobody in.
CREATE TABLE session (
  session_id uuid PRIMARY KEY,
  person_id uuid NOT NULL,
  secret_digest bytea NOT NULL UNIQUE,
  created_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  revoked_at timestamptz
);
CREATE INDEX ON session (person_id);
