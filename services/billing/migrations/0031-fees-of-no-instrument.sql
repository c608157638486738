-- A contract's own fee is of no instrument and no class: it is not among what an instrument brought.
CREATE OR REPLACE FUNCTION charges_of_year() RETURNS trigger LANGUAGE plpgsql AS $$
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
    FROM (%s) AS changed WHERE person_id IS NOT NULL GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3, 4
    ON CONFLICT (institution_id, fiscal_year, instrument_id, organisation_class) DO UPDATE SET
      count = y.count + excluded.count, net_yen = y.net_yen + excluded.net_yen,
      used_ms = y.used_ms + excluded.used_ms
  $summed$, changed);
  RETURN NULL;
END $$;
