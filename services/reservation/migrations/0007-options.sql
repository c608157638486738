-- What a run has taken of the options of its rate card, as recorded so far.
ALTER TABLE reservation ADD COLUMN options json NOT NULL DEFAULT '[]';

-- A local copy, fed by the catalogue: which options each rate card offers, from when on.
CREATE TABLE offered_options (
  instrument_id uuid NOT NULL,
  effective_from timestamptz NOT NULL,
  codes text[] NOT NULL,
  PRIMARY KEY (instrument_id, effective_from)
);

-- Cards that were published before this table was made are in events that were passed over: the
-- catalogue's log is read once more, as identity's was for the people. Without consumers there is
-- nothing to do.
DO $$
BEGIN
  IF to_regclass('checkpoint') IS NOT NULL THEN
    DELETE FROM dead_letter WHERE source = 'catalogue';
    UPDATE checkpoint SET position = 0 WHERE source = 'catalogue';
  END IF;
END $$;
