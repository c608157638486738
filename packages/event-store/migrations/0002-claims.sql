-- What somebody has and nobody else may have meanwhile. The database itself refuses an overlap;
-- there is no other way to take anything. A claim with a `share` takes part of what there is.
CREATE TABLE claim (
  resource text NOT NULL,
  taker uuid NOT NULL,
  period tstzrange NOT NULL CHECK (NOT isempty(period)),
  -- From then on it makes way for whoever comes.
  until timestamptz,
  share numeric CHECK (share > 0),
  PRIMARY KEY (taker, resource, period),
  EXCLUDE USING gist (resource WITH =, period WITH &&) WHERE (share IS NULL)
);
CREATE INDEX claim_share ON claim (resource) WHERE share IS NOT NULL;
-- In the order of time: a search for the first gaps of a resource reads no further than these.
CREATE INDEX claim_in_order ON claim (resource, lower(period)) INCLUDE (period, until);

-- Gives back and takes, in one step. The locks, in one order for everybody, come first: with the
-- exclusion constraint alone, transactions that contend would deadlock. What had lapsed by `p_now`
-- makes way. A share is checked where `limits` says of how much; KY002: there is not enough left.
CREATE FUNCTION take_claims(
  p_now timestamptz,
  p_released_resources text[], p_released_takers uuid[], p_released_periods tstzrange[],
  p_resources text[], p_takers uuid[], p_periods tstzrange[], p_untils timestamptz[],
  p_shares numeric[], p_limits numeric[]
) RETURNS void LANGUAGE plpgsql SET plan_cache_mode = force_generic_plan AS $$
DECLARE
  each_resource text;
  exceeded record;
BEGIN
  FOR each_resource IN
    SELECT unnest(p_resources) UNION SELECT unnest(p_released_resources) ORDER BY 1
  LOOP
    PERFORM pg_advisory_xact_lock(hashtextextended(each_resource, 0));
  END LOOP;
  IF cardinality(p_released_resources) > 0 THEN
    DELETE FROM claim USING unnest(p_released_resources, p_released_takers, p_released_periods)
      AS released (resource, taker, period)
    WHERE claim.taker = released.taker AND claim.resource = released.resource
      AND claim.period = released.period;
  END IF;
  IF cardinality(p_resources) = 0 THEN
    RETURN;
  END IF;
  DELETE FROM claim USING unnest(p_resources, p_periods) AS taken (resource, period)
  WHERE claim.resource = taken.resource AND claim.period && taken.period AND claim.until <= p_now;
  INSERT INTO claim (resource, taker, period, until, share)
  SELECT * FROM unnest(p_resources, p_takers, p_periods, p_untils, p_shares);

  IF num_nonnulls(VARIADIC p_limits) > 0 THEN
    -- A sum grows only where somebody's part begins.
    SELECT taken.resource, max(total) AS asked INTO exceeded
    FROM unnest(p_resources, p_periods, p_limits) AS taken (resource, period, part_of)
    JOIN claim other ON other.resource = taken.resource AND other.share IS NOT NULL
      AND other.period && taken.period
    CROSS JOIN LATERAL (
      SELECT sum(share) AS total FROM claim
      WHERE resource = taken.resource AND share IS NOT NULL
        AND period @> coalesce(lower(other.period * taken.period), '-infinity')) AS at_its_start
    WHERE taken.part_of IS NOT NULL AND total > taken.part_of
    GROUP BY 1 ORDER BY 1 LIMIT 1;
    IF FOUND THEN
      RAISE EXCEPTION 'too little of % is left', exceeded.resource USING ERRCODE = 'KY002',
        DETAIL = json_build_object('resource', exceeded.resource, 'asked', exceeded.asked)::text;
    END IF;
  END IF;
END $$;

-- Whoever does several things one after the other holds what they have in common alone; who does
-- one thing shares it. So neither ever waits for somebody who waits for him.
CREATE FUNCTION share_locks(p_names text[]) RETURNS void LANGUAGE sql AS $$
  SELECT pg_advisory_xact_lock_shared(hashtextextended(each_name, 0))
  FROM (SELECT DISTINCT unnest(p_names) AS each_name ORDER BY 1) AS sorted;
$$;
CREATE FUNCTION hold_locks(p_names text[]) RETURNS void LANGUAGE sql AS $$
  SELECT pg_advisory_xact_lock(hashtextextended(each_name, 0))
  FROM (SELECT DISTINCT unnest(p_names) AS each_name ORDER BY 1) AS sorted;
$$;
