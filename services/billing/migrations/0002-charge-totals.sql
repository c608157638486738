-- The rows are made anew with their amounts (form 2).
ALTER TABLE charge ADD COLUMN net_yen bigint, ADD COLUMN total_yen bigint;

-- What was charged in each month of Japan's calendar, of everybody whose charges they are: however
-- many those are, what they come to is a few rows. It follows from the charges, whoever writes them.
CREATE TABLE charge_month (
  owner_id uuid NOT NULL,
  month text NOT NULL,
  count bigint NOT NULL,
  net_yen numeric NOT NULL,
  total_yen numeric NOT NULL,
  PRIMARY KEY (owner_id, month)
);

CREATE FUNCTION charges_counted() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  changed text := CASE TG_OP
    WHEN 'INSERT' THEN 'SELECT 1 AS sign, * FROM added'
    WHEN 'DELETE' THEN 'SELECT -1 AS sign, * FROM gone'
    ELSE 'SELECT 1 AS sign, * FROM added UNION ALL SELECT -1, * FROM gone' END;
BEGIN
  EXECUTE format($counted$
    INSERT INTO charge_month AS m
    SELECT owner_id, to_char(rated_at AT TIME ZONE 'Asia/Tokyo', 'YYYY-MM'),
      sum(sign), sum(sign * coalesce(net_yen, 0)), sum(sign * coalesce(total_yen, 0))
    FROM (%s) AS changed, unnest(ARRAY[person_id, organisation_id, institution_id]) AS owner_id
    GROUP BY 1, 2 ORDER BY 1, 2
    ON CONFLICT (owner_id, month) DO UPDATE SET count = m.count + excluded.count,
      net_yen = m.net_yen + excluded.net_yen, total_yen = m.total_yen + excluded.total_yen
  $counted$, changed);
  RETURN NULL;
END $$;
CREATE TRIGGER charges_added AFTER INSERT ON charge
  REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION charges_counted();
CREATE TRIGGER charges_changed AFTER UPDATE ON charge
  REFERENCING NEW TABLE AS added OLD TABLE AS gone
  FOR EACH STATEMENT EXECUTE FUNCTION charges_counted();
CREATE TRIGGER charges_gone AFTER DELETE ON charge
  REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION charges_counted();
INSERT INTO charge_month
SELECT owner_id, to_char(rated_at AT TIME ZONE 'Asia/Tokyo', 'YYYY-MM'), count(*), 0, 0
FROM charge, unnest(ARRAY[person_id, organisation_id, institution_id]) AS owner_id GROUP BY 1, 2;
