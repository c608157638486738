-- Who has which unit when. The database itself refuses an overlap; every command that takes time
-- writes here, in the transaction of its events. A hold counts until `held_until`.
CREATE TABLE allocation (
  resource text NOT NULL,
  period tstzrange NOT NULL CHECK (NOT isempty(period)),
  reservation_id uuid NOT NULL,
  held_until timestamptz,
  PRIMARY KEY (reservation_id, resource),
  EXCLUDE USING gist (resource WITH =, period WITH &&)
);

-- Gives a reservation exactly these resources for this period, in place of what it had; no
-- resources: gives everything back. The locks, in one order for everybody, come first: with the
-- exclusion constraint alone, contending transactions would deadlock. A hold that had run out by
-- `p_now` makes way.
CREATE FUNCTION allocate(
  p_reservation uuid, p_resources text[], p_period tstzrange, p_held_until timestamptz,
  p_now timestamptz
) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  each_resource text;
BEGIN
  FOR each_resource IN
    SELECT unnest(p_resources)
    UNION SELECT resource FROM allocation WHERE reservation_id = p_reservation
    ORDER BY 1
  LOOP
    PERFORM pg_advisory_xact_lock(hashtextextended(each_resource, 0));
  END LOOP;
  DELETE FROM allocation WHERE reservation_id = p_reservation;
  DELETE FROM allocation
  WHERE resource = ANY (p_resources) AND period && p_period AND held_until <= p_now;
  INSERT INTO allocation (resource, period, reservation_id, held_until)
  SELECT unnest(p_resources), p_period, p_reservation, p_held_until;
END $$;

CREATE TABLE reservation (
  reservation_id uuid PRIMARY KEY,
  status text NOT NULL,
  instrument_id uuid NOT NULL,
  institution_id uuid NOT NULL,
  unit int NOT NULL,
  period tstzrange NOT NULL,
  organisation_id uuid NOT NULL,
  person_id uuid NOT NULL,
  service_kind text NOT NULL,
  tariff text,
  quantity int NOT NULL,
  purpose text NOT NULL,
  held_until timestamptz,
  started_at timestamptz,
  ended_at timestamptz,
  cancel_reason text,
  version int NOT NULL
);
CREATE INDEX ON reservation USING gist (instrument_id, period);
CREATE INDEX ON reservation (person_id, reservation_id);
CREATE INDEX ON reservation (organisation_id, reservation_id);
CREATE INDEX ON reservation (held_until) WHERE status = 'held';

-- Local copies, fed by events of the catalogue, of identity and of subscription.
CREATE TABLE instrument (
  instrument_id uuid PRIMARY KEY,
  institution_id uuid NOT NULL,
  units int NOT NULL,
  approved boolean NOT NULL DEFAULT false,
  policy json
);
CREATE TABLE organisation_class (
  organisation_id uuid NOT NULL,
  valid_from date NOT NULL,
  valid_to date,
  class text NOT NULL,
  PRIMARY KEY (organisation_id, valid_from)
);
CREATE TABLE agreement (
  organisation_id uuid NOT NULL,
  institution_id uuid NOT NULL,
  terms_version int NOT NULL,
  PRIMARY KEY (organisation_id, institution_id)
);
