-- The month of a charge is that of the use, in Japan, and not the one in which it was rated; what ends
-- at 24:00 is of the day that ends. The latest use comes first.
DROP TRIGGER charges_added ON charge;
DROP TRIGGER charges_changed ON charge;
DROP TRIGGER charges_gone ON charge;

ALTER TABLE charge ADD COLUMN used_to timestamptz, ADD COLUMN month text;
UPDATE charge SET used_to = (data ->> 'usedTo')::timestamptz,
  month = to_char(
    ((data ->> 'usedTo')::timestamptz - interval '1 millisecond') AT TIME ZONE 'Asia/Tokyo', 'YYYY-MM');
ALTER TABLE charge ALTER COLUMN used_to SET NOT NULL, ALTER COLUMN month SET NOT NULL;
DROP INDEX charge_person_id_rated_at_charge_id_idx;
DROP INDEX charge_organisation_id_rated_at_charge_id_idx;
DROP INDEX charge_institution_id_rated_at_charge_id_idx;
CREATE INDEX ON charge (person_id, month, used_to, charge_id);
CREATE INDEX ON charge (organisation_id, month, used_to, charge_id);
CREATE INDEX ON charge (institution_id, month, used_to, charge_id);

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

DELETE FROM charge_month;
INSERT INTO charge_month
SELECT owner_id, month, count(*), sum(coalesce(net_yen, 0)), sum(coalesce(total_yen, 0))
FROM charge, unnest(ARRAY[person_id, organisation_id, institution_id]) AS owner_id GROUP BY 1, 2;
