CREATE TABLE notice (
  notice_id uuid PRIMARY KEY,
  person_id uuid NOT NULL,
  kind text NOT NULL,
  params jsonb NOT NULL,
  link text NOT NULL,
  raised_at timestamptz NOT NULL
);
CREATE INDEX ON notice (person_id, raised_at, notice_id);

-- What somebody has read. No event tells of it: it is nobody's business but the reader's.
CREATE TABLE notice_reading (
  notice_id uuid PRIMARY KEY,
  read_at timestamptz NOT NULL
);

CREATE TABLE webhook (
  webhook_id uuid PRIMARY KEY,
  organisation_id uuid NOT NULL,
  owner_id uuid NOT NULL,
  host text NOT NULL,
  event_types text[] NOT NULL,
  status text NOT NULL,
  created_at timestamptz NOT NULL
);
CREATE INDEX ON webhook (organisation_id, webhook_id);

-- Where to send, the key that signs, and how sending goes. No event carries any of it.
-- `busy_until` keeps other replicas off a target while one of them sends to it.
CREATE TABLE webhook_target (
  webhook_id uuid PRIMARY KEY,
  url text NOT NULL,
  secret text NOT NULL,
  failures_in_a_row int NOT NULL DEFAULT 0,
  failing_since timestamptz,
  busy_until timestamptz
);

CREATE TABLE webhook_delivery (
  delivery_id uuid PRIMARY KEY,
  webhook_id uuid NOT NULL,
  type text NOT NULL,
  body text NOT NULL,
  state text NOT NULL DEFAULT 'waiting',
  attempts int NOT NULL DEFAULT 0,
  next_try_at timestamptz,
  last_status int,
  last_error text,
  created_at timestamptz NOT NULL
);
CREATE INDEX ON webhook_delivery (webhook_id, created_at, delivery_id);
CREATE INDEX ON webhook_delivery (webhook_id, next_try_at) WHERE state = 'waiting';

CREATE TABLE calendar_feed (
  feed_id uuid PRIMARY KEY,
  person_id uuid NOT NULL,
  language text NOT NULL,
  created_at timestamptz NOT NULL,
  revoked boolean NOT NULL
);
CREATE INDEX ON calendar_feed (person_id, feed_id);

-- Of the token only a digest is kept: reading this table shows nobody a calendar.
CREATE TABLE calendar_feed_token (
  feed_id uuid PRIMARY KEY,
  digest bytea NOT NULL UNIQUE,
  last_used_at timestamptz
);
