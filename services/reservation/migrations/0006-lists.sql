-- Bookings by when they are, a page at a time: what is coming, the nearest first, and what is over, the
-- latest first. In parts, because most of what somebody ever booked is over, and no page walks past it.
CREATE INDEX ON reservation (person_id, lower(period), reservation_id)
  WHERE status IN ('held', 'requested', 'confirmed', 'running');
CREATE INDEX ON reservation (organisation_id, lower(period), reservation_id)
  WHERE status IN ('held', 'requested', 'confirmed', 'running');
CREATE INDEX ON reservation (institution_id, lower(period), reservation_id)
  WHERE status IN ('held', 'requested', 'confirmed', 'running');
CREATE INDEX ON reservation (operator_id, lower(period), reservation_id)
  WHERE status IN ('held', 'requested', 'confirmed', 'running') AND operator_id IS NOT NULL;
CREATE INDEX ON reservation (person_id, lower(period), reservation_id)
  WHERE status NOT IN ('held', 'requested', 'confirmed', 'running');
CREATE INDEX ON reservation (organisation_id, lower(period), reservation_id)
  WHERE status NOT IN ('held', 'requested', 'confirmed', 'running');
CREATE INDEX ON reservation (institution_id, lower(period), reservation_id)
  WHERE status NOT IN ('held', 'requested', 'confirmed', 'running');
CREATE INDEX ON reservation (operator_id, lower(period), reservation_id)
  WHERE status NOT IN ('held', 'requested', 'confirmed', 'running') AND operator_id IS NOT NULL;
