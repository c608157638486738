-- The head of each stream. Its row is the lock and the compare-and-set of every append.
CREATE TABLE streams (
  stream_id uuid PRIMARY KEY,
  stream_type text NOT NULL,
  version int NOT NULL,
  -- When time alone will do something to it.
  wake_at timestamptz
);
CREATE INDEX ON streams (stream_type, wake_at, stream_id) WHERE wake_at IS NOT NULL;

-- The log. `json`, not `jsonb`: the bytes stay exact, because they are sealed. Never updated,
-- never deleted: both would take the lock mode by which the sequencer knows a writer.
CREATE TABLE events (
  position bigint GENERATED ALWAYS AS IDENTITY (CACHE 1) PRIMARY KEY,
  stream_id uuid NOT NULL,
  stream_version int NOT NULL,
  id uuid NOT NULL UNIQUE,
  type text NOT NULL,
  data_version smallint NOT NULL,
  data json NOT NULL,
  meta json NOT NULL,
  recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  UNIQUE (stream_id, stream_version)
);

-- What was done once under an Idempotency-Key, and what was answered.
CREATE TABLE commands (
  command_id uuid PRIMARY KEY,
  fingerprint text NOT NULL,
  reply json NOT NULL,
  recorded_at timestamptz NOT NULL DEFAULT clock_timestamp()
);

-- Compare-and-set: moves a stream on when it is still at the expected version (0: it must not
-- exist yet). KY001: it has moved on. First of all statements, so that whoever loses has written
-- nothing and burnt no position.
CREATE FUNCTION claim_stream(
  p_stream_id uuid, p_stream_type text, p_expected int, p_count int, p_wake_at timestamptz
) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  IF p_expected = 0 THEN
    INSERT INTO streams VALUES (p_stream_id, p_stream_type, p_count, p_wake_at)
    ON CONFLICT DO NOTHING;
  ELSE
    UPDATE streams SET version = p_expected + p_count, wake_at = p_wake_at
    WHERE stream_id = p_stream_id AND version = p_expected;
  END IF;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'stream % is not at version %', p_stream_id, p_expected
      USING ERRCODE = 'KY001';
  END IF;
END $$;

-- Writes the events of a claimed stream, and under which key they were asked for. Last of all
-- statements, so that the writers' lock is held briefly. A unique violation of commands_pkey: the
-- command is a repeat.
CREATE FUNCTION record_events(
  p_stream_id uuid, p_expected int,
  p_ids uuid[], p_types text[], p_data_versions smallint[], p_data text[], p_meta text,
  p_command_id uuid, p_fingerprint text, p_reply text
) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  IF p_command_id IS NOT NULL THEN
    INSERT INTO commands (command_id, fingerprint, reply)
    VALUES (p_command_id, p_fingerprint, p_reply::json);
  END IF;
  INSERT INTO events (stream_id, stream_version, id, type, data_version, data, meta)
  SELECT p_stream_id, p_expected + nth, event_id, event_type, version, event_data::json, p_meta::json
  FROM unnest(p_ids, p_types, p_data_versions, p_data)
    WITH ORDINALITY AS batch (event_id, event_type, version, event_data, nth)
  ORDER BY nth;
END $$;

-- How far the leader came. A deposed leader's epoch no longer matches, so it cannot write.
CREATE TABLE sequencer (
  only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
  epoch int NOT NULL DEFAULT 0,
  published_position bigint NOT NULL DEFAULT 0,
  sealed_position bigint NOT NULL DEFAULT 0,
  tree_size bigint NOT NULL DEFAULT 0
);
INSERT INTO sequencer DEFAULT VALUES;

-- The Merkle log (RFC 9162): every complete subtree, leaves at level 0.
CREATE TABLE merkle_node (
  level smallint NOT NULL,
  index bigint NOT NULL,
  hash bytea NOT NULL,
  PRIMARY KEY (level, index)
);

-- Signed tree heads: at `tree_size` leaves, of which the last is the event at `position`.
CREATE TABLE tree_head (
  tree_size bigint PRIMARY KEY,
  position bigint NOT NULL,
  root bytea NOT NULL,
  signed_at text NOT NULL,
  key_id text NOT NULL,
  signature bytea NOT NULL
);
