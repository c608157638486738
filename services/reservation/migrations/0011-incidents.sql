-- Something broke, or somebody was hurt. What is read of it is its view; the columns beside it are
-- looked for.
CREATE TABLE incident (
  incident_id uuid PRIMARY KEY,
  institution_id uuid NOT NULL,
  instrument_id uuid NOT NULL,
  reporter_id uuid NOT NULL,
  user_id uuid, -- Whose use was going on.
  liable_organisation_id uuid,
  closed boolean NOT NULL,
  latest_event_id uuid NOT NULL,
  view jsonb NOT NULL
);
CREATE INDEX ON incident (institution_id, latest_event_id);
CREATE INDEX ON incident (instrument_id, incident_id);
CREATE INDEX ON incident (reporter_id, latest_event_id);
CREATE INDEX ON incident (user_id, latest_event_id) WHERE user_id IS NOT NULL;
CREATE INDEX ON incident (liable_organisation_id, latest_event_id)
  WHERE liable_organisation_id IS NOT NULL;

-- Its timeline.
CREATE TABLE incident_entry (
  incident_id uuid NOT NULL,
  number int NOT NULL,
  step text NOT NULL,
  person_id uuid,
  said_at timestamptz NOT NULL,
  note text,
  yen bigint,
  PRIMARY KEY (incident_id, number)
);
