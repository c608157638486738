-- The copies that this service keeps of others' streams. One that is here in its present form has
-- followed its source as far as the checkpoint; another is made from the source's whole log.
CREATE TABLE copy (
  name text PRIMARY KEY,
  source text NOT NULL,
  form int NOT NULL
);

-- How far each stream of a copy was folded.
CREATE TABLE copy_state (
  name text NOT NULL,
  stream_id uuid NOT NULL,
  folded jsonb NOT NULL,
  PRIMARY KEY (name, stream_id)
);
