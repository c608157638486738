-- The whole log of every source, byte for byte as it was published.
CREATE TABLE event (
  source text NOT NULL,
  position bigint NOT NULL,
  event_id uuid NOT NULL UNIQUE,
  type text NOT NULL,
  subject uuid NOT NULL,
  correlation_id uuid NOT NULL,
  person_id uuid,
  organisation_id uuid,
  time timestamptz NOT NULL,
  envelope json NOT NULL,
  PRIMARY KEY (source, position)
);
CREATE INDEX ON event (subject);
CREATE INDEX ON event (correlation_id);
CREATE INDEX ON event (time, source, position);
CREATE INDEX ON event (person_id, time);
