-- In which version of the instrument its number of units was said.
ALTER TABLE instrument ADD COLUMN units_since int NOT NULL DEFAULT 0;
ALTER TABLE instrument ALTER COLUMN units_since DROP DEFAULT;

-- Units taken away here, until the catalogue says another number than it did then.
CREATE TABLE unit_limit (
  instrument_id uuid PRIMARY KEY,
  units int NOT NULL,
  units_since int NOT NULL
);

CREATE FUNCTION offered_units(p_instrument uuid) RETURNS int
LANGUAGE sql STABLE AS $$
  SELECT least(i.units, l.units)
  FROM instrument i LEFT JOIN unit_limit l
    ON l.instrument_id = i.instrument_id AND l.units_since = i.units_since
  WHERE i.instrument_id = p_instrument
$$;

-- Asked in the transaction that takes the time, behind the institution's lock. KY004: what was read of
-- the offer is over; the unit is gone, or an operator or accessory has been changed since.
CREATE FUNCTION require_offered(p_instrument uuid, p_unit int, p_ids uuid[], p_versions int[])
RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  IF p_unit > offered_units(p_instrument) OR EXISTS (
    SELECT FROM unnest(p_ids, p_versions) read(id, version)
    WHERE NOT EXISTS (SELECT FROM operator o
                      WHERE o.operator_id = read.id AND o.version = read.version)
      AND NOT EXISTS (SELECT FROM accessory a
                      WHERE a.accessory_id = read.id AND a.version = read.version)) THEN
    RAISE EXCEPTION 'no longer offered' USING ERRCODE = 'KY004';
  END IF;
END $$;

-- By whom and what a booking was left, as in 0005.
CREATE INDEX ON events ((data->'from'->>'operatorId')) WHERE type = 'ReservationAdapted';
-- Coming bookings with an accessory.
CREATE INDEX ON reservation USING gin ((view->'slot'->'accessories') jsonb_path_ops)
  WHERE status IN ('held', 'requested', 'confirmed', 'running');
