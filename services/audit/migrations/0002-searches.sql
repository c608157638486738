-- What people look for in the log, each in the order in which it is shown.
CREATE INDEX ON event (type, time, source, position);
CREATE INDEX ON event (source, time, position);
CREATE INDEX ON event (subject, time, source, position);
CREATE INDEX ON event (person_id, time, source, position);
DROP INDEX event_subject_idx;
DROP INDEX event_person_id_time_idx;

-- How far each log was found to be what its seals say, and the peaks of the tree up to there: the
-- next verification goes on from it. Kept beside the log; a whole verification begins without it.
CREATE TABLE verified_log (
  source text PRIMARY KEY,
  tree_size bigint NOT NULL,
  position bigint NOT NULL,
  peaks bytea[] NOT NULL
);
