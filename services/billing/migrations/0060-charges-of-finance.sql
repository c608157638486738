-- What finance asks of charges, as columns: the rows are made anew with them.
ALTER TABLE charge ADD COLUMN kind text, ADD COLUMN instrument_id uuid, ADD COLUMN contract_id uuid,
  ADD COLUMN organisation_class text;
UPDATE charge SET kind = coalesce(data ->> 'kind', 'contract-fee'),
  instrument_id = (data ->> 'instrumentId')::uuid,
  contract_id = coalesce(data ->> 'agreementId', data -> 'fee' ->> 'contractId')::uuid,
  organisation_class = data ->> 'organisationClass';
CREATE INDEX ON charge (institution_id, organisation_id, month, used_to, charge_id);
CREATE INDEX ON charge (institution_id, instrument_id, month, used_to, charge_id);
CREATE INDEX ON charge (contract_id, month, used_to, charge_id);
-- Sums over many months read no row of the table.
CREATE INDEX charge_summed ON charge (institution_id, month) INCLUDE (organisation_id, instrument_id,
  contract_id, kind, organisation_class, net_yen, total_yen);

-- What was charged by whatever finance groups by, of everybody whose charges they are but persons:
-- however many charges there are, a sum is a few rows. It follows from the charges, whoever writes them.
CREATE TABLE charge_sum (
  owner_id uuid NOT NULL,
  by text NOT NULL,
  key text NOT NULL,
  month text NOT NULL,
  count bigint NOT NULL,
  net_yen numeric NOT NULL,
  total_yen numeric NOT NULL,
  PRIMARY KEY (owner_id, by, month, key)
);

CREATE FUNCTION charges_grouped() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  changed text := CASE TG_OP
    WHEN 'INSERT' THEN 'SELECT 1 AS sign, * FROM added'
    WHEN 'DELETE' THEN 'SELECT -1 AS sign, * FROM gone'
    ELSE 'SELECT 1 AS sign, * FROM added UNION ALL SELECT -1, * FROM gone' END;
BEGIN
  EXECUTE format($grouped$
    INSERT INTO charge_sum AS s
    SELECT owner_id, by, coalesce(key, ''), month, sum(sign), sum(sign * coalesce(net_yen, 0)),
      sum(sign * coalesce(total_yen, 0))
    FROM (%s) AS changed,
      (VALUES (1), (2)) AS owners (nth),
      LATERAL (SELECT CASE nth WHEN 1 THEN institution_id ELSE organisation_id END AS owner_id,
        CASE nth WHEN 1 THEN organisation_id ELSE institution_id END AS other_id) AS owner,
      LATERAL (VALUES ('counterparty', other_id::text), ('instrument', instrument_id::text),
        ('contract', contract_id::text), ('kind', kind), ('class', organisation_class))
        AS groups (by, key)
    GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 4, 3
    ON CONFLICT (owner_id, by, month, key) DO UPDATE SET count = s.count + excluded.count,
      net_yen = s.net_yen + excluded.net_yen, total_yen = s.total_yen + excluded.total_yen
  $grouped$, changed);
  RETURN NULL;
END $$;
CREATE TRIGGER charges_added_to_groups AFTER INSERT ON charge
  REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION charges_grouped();
CREATE TRIGGER charges_changed_in_groups AFTER UPDATE ON charge
  REFERENCING NEW TABLE AS added OLD TABLE AS gone
  FOR EACH STATEMENT EXECUTE FUNCTION charges_grouped();
CREATE TRIGGER charges_gone_from_groups AFTER DELETE ON charge
  REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION charges_grouped();
INSERT INTO charge_sum
SELECT owner_id, by, coalesce(key, ''), month, count(*), sum(coalesce(net_yen, 0)),
  sum(coalesce(total_yen, 0))
FROM charge,
  (VALUES (1), (2)) AS owners (nth),
  LATERAL (SELECT CASE nth WHEN 1 THEN institution_id ELSE organisation_id END AS owner_id,
    CASE nth WHEN 1 THEN organisation_id ELSE institution_id END AS other_id) AS owner,
  LATERAL (VALUES ('counterparty', other_id::text), ('instrument', instrument_id::text),
    ('contract', contract_id::text), ('kind', kind), ('class', organisation_class))
    AS groups (by, key)
GROUP BY 1, 2, 3, 4;

-- A copy of what is booked, and of what has become of it: charges have their project and purchase order
-- of it, and the reconciliation board what should have been charged.
CREATE TABLE booked_use (
  reservation_id uuid PRIMARY KEY,
  charge_id uuid NOT NULL,
  institution_id uuid NOT NULL,
  instrument_id uuid NOT NULL,
  organisation_id uuid NOT NULL,
  person_id uuid NOT NULL,
  contract_id uuid,
  project text,
  purchase_order text,
  starts_at timestamptz NOT NULL,
  ends_at timestamptz NOT NULL,
  -- Of Japan's calendar, in which it was to end, or has ended.
  month text NOT NULL,
  status text NOT NULL,
  used_from timestamptz,
  used_to timestamptz,
  fee_percent int NOT NULL
);
CREATE UNIQUE INDEX ON booked_use (charge_id);
CREATE INDEX ON booked_use (institution_id, month, status, ends_at, reservation_id);
CREATE INDEX ON booked_use (institution_id, project) WHERE project IS NOT NULL;
CREATE INDEX ON booked_use (institution_id, purchase_order) WHERE purchase_order IS NOT NULL;
CREATE INDEX ON booked_use (organisation_id, project) WHERE project IS NOT NULL;
CREATE INDEX ON booked_use (organisation_id, purchase_order) WHERE purchase_order IS NOT NULL;
