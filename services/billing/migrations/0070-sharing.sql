-- By what income is divided: the newest rule of an instrument, or of the institution, whose day has come.
CREATE TABLE split_rule (
  institution_id uuid NOT NULL,
  instrument_id uuid, -- Null for those without a rule of their own.
  rule_id uuid NOT NULL,
  effective_from date NOT NULL,
  shares jsonb NOT NULL,
  PRIMARY KEY (rule_id, effective_from)
);
CREATE INDEX ON split_rule (institution_id, effective_from);

CREATE TABLE distribution (
  distribution_id uuid PRIMARY KEY,
  institution_id uuid NOT NULL,
  month text NOT NULL,
  net_yen bigint NOT NULL,
  data jsonb NOT NULL,
  version int NOT NULL
);
CREATE UNIQUE INDEX ON distribution (institution_id, month);

-- What institutions of a network owe each other for a quarter. A number is taken behind a lock.
CREATE TABLE clearing (
  clearing_id uuid PRIMARY KEY,
  low_id uuid NOT NULL,
  high_id uuid NOT NULL,
  quarter text NOT NULL,
  status text NOT NULL,
  sequence int NOT NULL,
  fiscal_year int NOT NULL,
  latest_event_id uuid NOT NULL,
  data jsonb NOT NULL,
  version int NOT NULL
);
CREATE UNIQUE INDEX ON clearing (fiscal_year, sequence);
CREATE INDEX ON clearing (low_id, latest_event_id);
CREATE INDEX ON clearing (high_id, latest_event_id);

-- Which institutions are members of a network: a copy.
CREATE TABLE network_member (
  network_id uuid NOT NULL,
  institution_id uuid NOT NULL,
  PRIMARY KEY (network_id, institution_id)
);
CREATE INDEX ON network_member (institution_id);
