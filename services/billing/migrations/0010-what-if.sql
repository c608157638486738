-- What each charge is for, as it was attributed.
CREATE TABLE attributed_use (
  attribution_id uuid PRIMARY KEY,
  charge_id uuid NOT NULL,
  use jsonb NOT NULL
);
CREATE INDEX ON attributed_use (charge_id);

-- Cards that were taken back before they took effect, kept for the fees that they had priced by then.
CREATE TABLE withdrawn_card (
  card_id uuid PRIMARY KEY,
  instrument_id uuid NOT NULL,
  card jsonb NOT NULL,
  event_id uuid NOT NULL
);
CREATE INDEX ON withdrawn_card (instrument_id);

-- Questions about other prices and their answers. They are kept beside the log for an hour and can be
-- asked again at any time, so a crash of the database may empty them, both together.
CREATE UNLOGGED TABLE what_if (
  what_if_id uuid PRIMARY KEY,
  institution_id uuid NOT NULL,
  person_id uuid NOT NULL,
  fingerprint text NOT NULL,
  asked jsonb NOT NULL,
  status text NOT NULL DEFAULT 'running',
  runs_total integer NOT NULL,
  runs_done integer NOT NULL DEFAULT 0,
  result jsonb,
  began_at timestamptz NOT NULL DEFAULT now(),
  seen_at timestamptz NOT NULL DEFAULT now(),
  expires_at timestamptz NOT NULL DEFAULT now() + interval '1 hour'
);
CREATE INDEX ON what_if (person_id);
CREATE INDEX ON what_if (expires_at);

CREATE UNLOGGED TABLE what_if_row (
  what_if_id uuid NOT NULL REFERENCES what_if ON DELETE CASCADE,
  kind text NOT NULL,
  nth integer NOT NULL,
  data jsonb NOT NULL,
  PRIMARY KEY (what_if_id, kind, nth)
);
