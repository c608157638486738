-- Sums over all charges of somebody, by month, are read from an index alone. The rows are made anew
-- with their amounts (form 2).
ALTER TABLE charge ADD COLUMN net_yen int, ADD COLUMN total_yen int;
CREATE INDEX charge_person_totals ON charge (person_id, rated_at, charge_id)
  INCLUDE (net_yen, total_yen);
CREATE INDEX charge_organisation_totals ON charge (organisation_id, rated_at, charge_id)
  INCLUDE (net_yen, total_yen);
CREATE INDEX charge_institution_totals ON charge (institution_id, rated_at, charge_id)
  INCLUDE (net_yen, total_yen);
DROP INDEX charge_person_id_rated_at_charge_id_idx,
  charge_organisation_id_rated_at_charge_id_idx,
  charge_institution_id_rated_at_charge_id_idx;
