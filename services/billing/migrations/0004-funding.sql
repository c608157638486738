-- Local copies of what the catalogue says: under which rule of a subsidy an instrument is used, and
-- what keeping it costs in a fiscal year. `event_id` is the proof.
CREATE TABLE subsidy (
  instrument_id uuid NOT NULL,
  effective_from timestamptz NOT NULL,
  rule jsonb NOT NULL,
  event_id uuid NOT NULL,
  PRIMARY KEY (instrument_id, effective_from)
);
CREATE TABLE cost_sheet (
  instrument_id uuid NOT NULL,
  fiscal_year int NOT NULL,
  institution_id uuid NOT NULL,
  costs jsonb NOT NULL,
  event_id uuid NOT NULL,
  PRIMARY KEY (instrument_id, fiscal_year)
);
CREATE INDEX ON cost_sheet (institution_id, fiscal_year, instrument_id);

-- What an instrument brought and how long it was used in a fiscal year, for each class. It follows from
-- the charges, whoever writes them.
CREATE TABLE charge_year (
  institution_id uuid NOT NULL,
  fiscal_year int NOT NULL,
  instrument_id uuid NOT NULL,
  organisation_class text NOT NULL,
  count bigint NOT NULL,
  net_yen numeric NOT NULL,
  -- Of runs; nobody used what a fee is for.
  used_ms numeric NOT NULL,
  PRIMARY KEY (institution_id, fiscal_year, instrument_id, organisation_class)
);

-- A fiscal year begins in April.
CREATE FUNCTION charges_of_year() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  changed text := CASE TG_OP
    WHEN 'INSERT' THEN 'SELECT 1 AS sign, * FROM added'
    WHEN 'DELETE' THEN 'SELECT -1 AS sign, * FROM gone'
    ELSE 'SELECT 1 AS sign, * FROM added UNION ALL SELECT -1, * FROM gone' END;
BEGIN
  EXECUTE format($summed$
    INSERT INTO charge_year AS y
    SELECT institution_id,
      left(month, 4)::int - CASE WHEN right(month, 2) < '04' THEN 1 ELSE 0 END,
      (data ->> 'instrumentId')::uuid, data ->> 'organisationClass',
      sum(sign), sum(sign * coalesce(net_yen, 0)),
      sum(CASE WHEN data ->> 'kind' = 'run' THEN sign * 1000 * extract(epoch FROM
        (data ->> 'usedTo')::timestamptz - (data ->> 'usedFrom')::timestamptz) ELSE 0 END)
    FROM (%s) AS changed GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3, 4
    ON CONFLICT (institution_id, fiscal_year, instrument_id, organisation_class) DO UPDATE SET
      count = y.count + excluded.count, net_yen = y.net_yen + excluded.net_yen,
      used_ms = y.used_ms + excluded.used_ms
  $summed$, changed);
  RETURN NULL;
END $$;
CREATE TRIGGER charges_added_to_year AFTER INSERT ON charge
  REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION charges_of_year();
CREATE TRIGGER charges_changed_in_year AFTER UPDATE ON charge
  REFERENCING NEW TABLE AS added OLD TABLE AS gone
  FOR EACH STATEMENT EXECUTE FUNCTION charges_of_year();
CREATE TRIGGER charges_gone_from_year AFTER DELETE ON charge
  REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION charges_of_year();

INSERT INTO charge_year
SELECT institution_id,
  left(month, 4)::int - CASE WHEN right(month, 2) < '04' THEN 1 ELSE 0 END,
  (data ->> 'instrumentId')::uuid, data ->> 'organisationClass',
  count(*), sum(coalesce(net_yen, 0)),
  sum(CASE WHEN data ->> 'kind' = 'run' THEN 1000 * extract(epoch FROM
    (data ->> 'usedTo')::timestamptz - (data ->> 'usedFrom')::timestamptz) ELSE 0 END)
FROM charge GROUP BY 1, 2, 3, 4;
