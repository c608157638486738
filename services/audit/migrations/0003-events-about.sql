-- What each event is of or names: its thing, and instruments, people and institutions within what was
-- recorded. "Everything about this instrument" is read from here in the order in which it is shown.
CREATE TABLE event_about (
  about uuid NOT NULL,
  type text NOT NULL,
  time timestamptz NOT NULL,
  source text NOT NULL,
  position bigint NOT NULL,
  PRIMARY KEY (about, time, source, position)
);
-- However much is about a thing, what of it is rare is found at once.
CREATE INDEX ON event_about (about, type, time, source, position);

CREATE FUNCTION named_in(subject uuid, envelope json) RETURNS SETOF uuid
LANGUAGE sql IMMUTABLE AS $$
  SELECT subject
  UNION
  SELECT (named #>> '{}')::uuid
  FROM unnest(ARRAY['$.data.**.instrumentId', '$.data.**.personId', '$.data.**.institutionId']::jsonpath[])
    AS path,
    jsonb_path_query(envelope::jsonb, path) AS named
  WHERE jsonb_typeof(named) = 'string'
$$;

CREATE FUNCTION events_named() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO event_about
  SELECT about, type, time, source, position FROM added, named_in(subject, envelope) AS about
  ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;
CREATE TRIGGER events_added AFTER INSERT ON event
  REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION events_named();

INSERT INTO event_about
SELECT about, type, time, source, position FROM event, named_in(subject, envelope) AS about;
