ALTER TABLE institution
  ADD COLUMN approvals_needed int NOT NULL DEFAULT 1,
  -- Its names in their search form; empty until it is indexed.
  ADD COLUMN search_text text NOT NULL DEFAULT '';

ALTER TABLE instrument
  -- All of the description but what has a column of its own.
  ADD COLUMN details json NOT NULL DEFAULT
    '{"aliases":[],"specs":[],"sampleKinds":[],"photos":[],"documents":[],"funding":null}',
  ADD COLUMN techniques text[] NOT NULL DEFAULT '{}',
  ADD COLUMN status_reason text,
  ADD COLUMN endorsements int NOT NULL DEFAULT 0,
  -- The institution that last gave it away.
  ADD COLUMN transferred_from uuid,
  -- The names and aliases in their search form; `search_text` also has its other words.
  ADD COLUMN name_text text NOT NULL DEFAULT '',
  -- How and with which synonyms the row was indexed; any other is indexed anew at the next start.
  ADD COLUMN search_version text NOT NULL DEFAULT '';

-- Every word of every instrument with its trigrams: what a mistyped word may have meant.
CREATE TABLE search_word (
  instrument_id uuid NOT NULL,
  word text NOT NULL,
  -- As it is written, for people to read.
  spelling text NOT NULL,
  grams text[] NOT NULL,
  PRIMARY KEY (instrument_id, word)
);
CREATE INDEX ON search_word USING gin (grams);

CREATE TABLE network (
  network_id uuid PRIMARY KEY,
  name json NOT NULL,
  version int NOT NULL
);
CREATE TABLE network_member (
  network_id uuid NOT NULL REFERENCES network,
  institution_id uuid NOT NULL,
  PRIMARY KEY (network_id, institution_id)
);
