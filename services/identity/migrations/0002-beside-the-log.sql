-- The vault: the only place with personal data. No event carries any of it, so that erasing a
-- person never touches the log.
CREATE TABLE person_vault (
  person_id uuid PRIMARY KEY,
  email text NOT NULL UNIQUE CHECK (email = lower(email)),
  display_name jsonb NOT NULL,
  password_hash text NOT NULL
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

-- One mail for each notice. The address is not here: it is read from the vault when the mail goes
-- out. `captured` are the mails of an installation without a mail server.
CREATE TABLE mail_outbox (
  notice_id uuid PRIMARY KEY,
  person_id uuid NOT NULL,
  subject text NOT NULL,
  body text NOT NULL,
  state text NOT NULL,
  attempts int NOT NULL DEFAULT 0,
  next_try_at timestamptz,
  last_error text,
  created_at timestamptz NOT NULL
);
CREATE INDEX ON mail_outbox (created_at, notice_id);
CREATE INDEX ON mail_outbox (next_try_at) WHERE state = 'queued';
