-- What takes time of a resource, in the order of time: a search for its first gaps reads no further
-- than these. It holds all that such a search looks at, so that the table itself is left alone.
CREATE INDEX allocation_in_order ON allocation (resource, lower(period))
  INCLUDE (period, held_until);
