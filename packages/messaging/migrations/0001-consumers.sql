-- How far each consumer has handled each source's log. Moves in the transaction of what it did.
CREATE TABLE checkpoint (
  consumer text NOT NULL,
  source text NOT NULL,
  position bigint NOT NULL,
  PRIMARY KEY (consumer, source)
);

-- Events that could not be handled, and those of the same stream that wait behind them.
-- `envelope` is what was received; a text that is no JSON is kept as a JSON string.
CREATE TABLE dead_letter (
  id uuid PRIMARY KEY,
  consumer text NOT NULL,
  source text NOT NULL,
  position bigint NOT NULL,
  subject text, -- The stream; null when it could not be read.
  envelope json NOT NULL,
  reason text NOT NULL,
  attempts int NOT NULL,
  parked_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  replayed_at timestamptz,
  UNIQUE (consumer, source, position)
);

CREATE INDEX dead_letter_waiting ON dead_letter (consumer, source, subject, position)
  WHERE replayed_at IS NULL;
