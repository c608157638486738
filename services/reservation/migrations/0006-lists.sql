-- Bookings of somebody by when they are: what is coming, and what is past, a page at a time.
CREATE INDEX ON reservation (person_id, lower(period), reservation_id);
CREATE INDEX ON reservation (organisation_id, lower(period), reservation_id);
CREATE INDEX ON reservation (institution_id, lower(period), reservation_id);
