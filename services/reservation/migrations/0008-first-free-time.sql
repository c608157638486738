-- What takes time of a resource, in the order of time: a search for its first gaps reads no further
-- than these. It holds all that such a search looks at, so that the table itself is left alone.
CREATE INDEX allocation_in_order ON allocation (resource, lower(period))
  INCLUDE (period, held_until);

-- What it does is always found by key: to plan it anew for each booking, as PostgreSQL does where it
-- cannot tell how long a list will be, takes longer than to do it.
ALTER FUNCTION allocate(uuid, text[], tstzrange, timestamptz, timestamptz, json)
  SET plan_cache_mode = force_generic_plan;
