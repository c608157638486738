-- Who may work which instrument alone, and the trainings that are asked for.
CREATE TABLE qualification (
  qualification_id uuid PRIMARY KEY,
  person_id uuid NOT NULL,
  organisation_id uuid NOT NULL,
  instrument_id uuid NOT NULL,
  institution_id uuid NOT NULL,
  status text NOT NULL DEFAULT 'none',
  trained_on date,
  valid_until date,
  reason text,
  request text NOT NULL DEFAULT 'none',
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

-- A local copy, fed by identity: which organisation a person belongs to.
CREATE TABLE person (
  person_id uuid PRIMARY KEY,
  organisation_id uuid NOT NULL
);

-- Who joined before this table was made is in events that were passed over: identity's log is read
-- once more, so what was put aside of it comes again too. Without consumers there is nothing to do.
DO $$
BEGIN
  IF to_regclass('checkpoint') IS NOT NULL THEN
    DELETE FROM dead_letter WHERE source = 'identity';
    UPDATE checkpoint SET position = 0 WHERE source = 'identity';
  END IF;
END $$;
