-- Time is taken by reservations, outages and leaves alike.
ALTER TABLE allocation RENAME COLUMN reservation_id TO taken_by;
CREATE INDEX ON allocation (taken_by);

-- How much of a quota each reservation uses up. A bucket is one quota of one person, organisation
-- or agreement in one day, week or month.
CREATE TABLE quota_use (
  taken_by uuid NOT NULL,
  bucket text NOT NULL,
  minutes numeric NOT NULL,
  PRIMARY KEY (bucket, taken_by)
);
CREATE INDEX ON quota_use (taken_by);

-- Commands of one step share the institution's lock; those of many steps (a series, a promotion, an
-- outage that displaces) have it alone. So whoever takes several things one after the other never
-- waits for somebody who waits for him.
CREATE FUNCTION share_institutions(p_institutions uuid[]) RETURNS void LANGUAGE sql AS $$
  SELECT pg_advisory_xact_lock_shared(hashtextextended('institution/' || each_id, 0))
  FROM (SELECT DISTINCT unnest(p_institutions) AS each_id ORDER BY 1) AS sorted;
$$;
CREATE FUNCTION hold_institutions(p_institutions uuid[]) RETURNS void LANGUAGE sql AS $$
  SELECT pg_advisory_xact_lock(hashtextextended('institution/' || each_id, 0))
  FROM (SELECT DISTINCT unnest(p_institutions) AS each_id ORDER BY 1) AS sorted;
$$;

-- Gives a taker exactly these resources for this period, in place of what it had; no resources:
-- gives everything back. The locks, in one order for everybody, come first: with the exclusion
-- constraint alone, contending transactions would deadlock. A hold that had run out by `p_now` makes
-- way. KY002: a quota would be exceeded.
DROP FUNCTION allocate;
CREATE FUNCTION allocate(
  p_taker uuid, p_resources text[], p_period tstzrange, p_held_until timestamptz,
  p_now timestamptz, p_quotas json
) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  each_name text;
  exceeded record;
BEGIN
  FOR each_name IN
    SELECT unnest(p_resources)
    UNION SELECT resource FROM allocation WHERE taken_by = p_taker
    UNION SELECT quota->>'bucket' FROM json_array_elements(p_quotas) AS quota
    ORDER BY 1
  LOOP
    PERFORM pg_advisory_xact_lock(hashtextextended(each_name, 0));
  END LOOP;
  DELETE FROM allocation WHERE taken_by = p_taker;
  DELETE FROM quota_use WHERE taken_by = p_taker;
  DELETE FROM quota_use WHERE taken_by IN (
    SELECT taken_by FROM allocation
    WHERE resource = ANY (p_resources) AND period && p_period AND held_until <= p_now
  );
  DELETE FROM allocation
  WHERE resource = ANY (p_resources) AND period && p_period AND held_until <= p_now;
  INSERT INTO allocation (resource, period, taken_by, held_until)
  SELECT unnest(p_resources), p_period, p_taker, p_held_until;

  INSERT INTO quota_use (taken_by, bucket, minutes)
  SELECT p_taker, quota->>'bucket', (quota->>'minutes')::numeric
  FROM json_array_elements(p_quotas) AS quota;
  SELECT quota->>'of' AS whose, quota->>'per' AS per, (quota->>'limit')::numeric AS minutes,
    sum(q.minutes) AS asked INTO exceeded
  FROM json_array_elements(p_quotas) AS quota
  JOIN quota_use q ON q.bucket = quota->>'bucket'
  GROUP BY 1, 2, 3 HAVING sum(q.minutes) > (quota->>'limit')::numeric LIMIT 1;
  IF FOUND THEN
    RAISE EXCEPTION 'quota exceeded' USING ERRCODE = 'KY002', DETAIL = json_build_object(
      'of', exceeded.whose, 'per', exceeded.per,
      'minutes', exceeded.minutes, 'asked', exceeded.asked)::text;
  END IF;
END $$;

-- A reservation is read as it was written; the columns beside `slot` and `booking` are looked for.
CREATE FUNCTION pg_temp.utc(p timestamptz) RETURNS text LANGUAGE sql AS $$
  SELECT to_char(p AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
$$;
ALTER TABLE reservation
  ADD slot json, ADD booking json, ADD operator_id uuid, ADD series_id uuid,
  -- When time by itself will do something to it: end a hold, record a no-show, and so on.
  ADD wake_at timestamptz;
UPDATE reservation SET
  wake_at = CASE status WHEN 'held' THEN held_until WHEN 'running' THEN upper(period) END,
  slot = json_build_object(
    'instrumentId', instrument_id, 'institutionId', institution_id, 'unit', unit,
    'period', json_build_object('start', pg_temp.utc(lower(period)), 'end', pg_temp.utc(upper(period))),
    'occupied', json_build_object('start', pg_temp.utc(lower(period)), 'end', pg_temp.utc(upper(period))),
    'operatorId', NULL, 'accessories', '[]'::json,
    'conditions', '{"approval":false,"cancellationTiers":[],"noShow":{"afterMinutes":null,"percent":0},"bufferAfterMinutes":0,"quotas":[]}'::json),
  booking = json_build_object(
    'organisationId', organisation_id, 'personId', person_id, 'serviceKind', service_kind,
    'tariff', tariff, 'quantity', quantity, 'purpose', purpose, 'technique', NULL,
    'project', NULL, 'purchaseOrder', NULL, 'seriesId', NULL, 'consultationId', NULL);
ALTER TABLE reservation
  ALTER slot SET NOT NULL, ALTER booking SET NOT NULL,
  DROP COLUMN unit, DROP COLUMN service_kind, DROP COLUMN tariff, DROP COLUMN quantity,
  DROP COLUMN purpose;
ALTER TABLE reservation RENAME cancel_reason TO reason;
DROP INDEX reservation_held_until_idx;
CREATE INDEX ON reservation (wake_at) WHERE wake_at IS NOT NULL;
CREATE INDEX ON reservation (institution_id, status);
CREATE INDEX ON reservation (operator_id, period) WHERE operator_id IS NOT NULL;
CREATE INDEX ON reservation (series_id) WHERE series_id IS NOT NULL;

-- Which policy holds from when; the last one set for an instant counts.
CREATE TABLE booking_policy (
  instrument_id uuid NOT NULL,
  effective_from timestamptz NOT NULL,
  policy json NOT NULL,
  PRIMARY KEY (instrument_id, effective_from)
);
INSERT INTO booking_policy
SELECT instrument_id, '2000-01-01Z', policy FROM instrument WHERE policy IS NOT NULL;
ALTER TABLE instrument DROP COLUMN policy;
