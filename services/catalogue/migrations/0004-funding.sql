-- Under which rule of a subsidy an instrument is used, by the instant from which it holds.
CREATE TABLE subsidy (
  instrument_id uuid NOT NULL,
  effective_from timestamptz NOT NULL,
  rule jsonb NOT NULL,
  -- Why it was changed; null for the first.
  reason text,
  PRIMARY KEY (instrument_id, effective_from)
);

-- That the prices of a card may be below what maintenance costs.
CREATE TABLE price_exception (
  card_id uuid PRIMARY KEY,
  instrument_id uuid NOT NULL,
  exception jsonb NOT NULL
);
CREATE INDEX ON price_exception (instrument_id);

-- What keeping an instrument costs in a fiscal year.
CREATE TABLE cost_sheet (
  instrument_id uuid NOT NULL,
  fiscal_year int NOT NULL,
  institution_id uuid NOT NULL,
  costs jsonb NOT NULL,
  version int NOT NULL,
  PRIMARY KEY (instrument_id, fiscal_year)
);
CREATE INDEX ON cost_sheet (institution_id, fiscal_year, instrument_id);
