-- Who may work which instrument alone, and the trainings that are asked for.
CREATE TABLE qualification (
  qualification_id uuid PRIMARY KEY,
  person_id uuid NOT NULL,
  organisation_id uuid NOT NULL,
  instrument_id uuid NOT NULL,
  institution_id uuid NOT NULL,
  status text NOT NULL,
  trained_on date,
  valid_until date,
  reason text,
  request text NOT NULL,
  wish text,
  scheduled_for timestamptz,
  place text,
  -- The newest event; ids are made in the order of time, so lists are sorted and paged by it.
  latest_event_id uuid NOT NULL UNIQUE,
  version int NOT NULL,
  UNIQUE (person_id, instrument_id)
);
CREATE INDEX ON qualification (person_id, latest_event_id);
CREATE INDEX ON qualification (institution_id, latest_event_id);

-- Threads between a person and an institution's staff, before a booking or instead of one.
CREATE TABLE consultation (
  consultation_id uuid PRIMARY KEY,
  institution_id uuid NOT NULL,
  instrument_id uuid,
  organisation_id uuid NOT NULL,
  person_id uuid NOT NULL,
  subject text NOT NULL,
  status text NOT NULL,
  awaits text,
  reservation_id uuid,
  close_reason text,
  opened_at timestamptz NOT NULL,
  latest_at timestamptz NOT NULL,
  latest_event_id uuid NOT NULL UNIQUE,
  version int NOT NULL
);
CREATE INDEX ON consultation (person_id, latest_event_id);
CREATE INDEX ON consultation (institution_id, latest_event_id);

-- What was said in them: messages, and times that staff suggested.
CREATE TABLE consultation_entry (
  consultation_id uuid NOT NULL,
  number int NOT NULL,
  person_id uuid,
  by_staff boolean NOT NULL,
  posted_at timestamptz NOT NULL,
  message text,
  slot jsonb,
  PRIMARY KEY (consultation_id, number),
  CHECK ((message IS NULL) <> (slot IS NULL))
);
