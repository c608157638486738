CREATE TABLE institution (
  institution_id uuid PRIMARY KEY,
  name jsonb NOT NULL,
  approvals_needed int NOT NULL,
  -- Its names in their search form.
  search_text text NOT NULL
);

CREATE TABLE network (
  network_id uuid PRIMARY KEY,
  name jsonb NOT NULL,
  version int NOT NULL
);
CREATE TABLE network_member (
  network_id uuid NOT NULL,
  institution_id uuid NOT NULL,
  PRIMARY KEY (network_id, institution_id)
);

-- What is read of an instrument is its description; the columns beside it are looked for.
CREATE TABLE instrument (
  instrument_id uuid PRIMARY KEY,
  institution_id uuid NOT NULL,
  category text NOT NULL,
  techniques text[] NOT NULL,
  description jsonb NOT NULL,
  status text NOT NULL,
  status_reason text,
  endorsements int NOT NULL,
  -- The institution that last gave it away.
  transferred_from uuid,
  version int NOT NULL,
  -- The names and aliases in their search form; `search_text` also has its other words.
  name_text text NOT NULL,
  search_text text NOT NULL,
  -- How and with which synonyms the row was indexed; any other is indexed anew at the next start.
  search_form int NOT NULL
);
CREATE INDEX ON instrument (institution_id, instrument_id);

-- Which booking policy holds from when; the last one set for an instant counts.
CREATE TABLE booking_policy (
  instrument_id uuid NOT NULL,
  effective_from timestamptz NOT NULL,
  policy jsonb NOT NULL,
  PRIMARY KEY (instrument_id, effective_from)
);

CREATE TABLE rate_card (
  instrument_id uuid NOT NULL,
  effective_from timestamptz NOT NULL,
  card_id uuid NOT NULL,
  card jsonb NOT NULL,
  PRIMARY KEY (instrument_id, effective_from)
);

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
