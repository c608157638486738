-- A contract's own fee is nobody's in person: its charge counts for the organisation and the institution.
ALTER TABLE charge ALTER COLUMN person_id DROP NOT NULL;

CREATE OR REPLACE FUNCTION charges_counted() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  changed text := CASE TG_OP
    WHEN 'INSERT' THEN 'SELECT 1 AS sign, * FROM added'
    WHEN 'DELETE' THEN 'SELECT -1 AS sign, * FROM gone'
    ELSE 'SELECT 1 AS sign, * FROM added UNION ALL SELECT -1, * FROM gone' END;
BEGIN
  EXECUTE format($counted$
    INSERT INTO charge_month AS m
    SELECT owner_id, month,
      sum(sign), sum(sign * coalesce(net_yen, 0)), sum(sign * coalesce(total_yen, 0))
    FROM (%s) AS changed, unnest(ARRAY[person_id, organisation_id, institution_id]) AS owner_id
    WHERE owner_id IS NOT NULL
    GROUP BY 1, 2 ORDER BY 1, 2
    ON CONFLICT (owner_id, month) DO UPDATE SET count = m.count + excluded.count,
      net_yen = m.net_yen + excluded.net_yen, total_yen = m.total_yen + excluded.total_yen
  $counted$, changed);
  RETURN NULL;
END $$;
