-- What use of an instrument was charged before is summed for every quote and charge whose prices have a
-- cap of a month: an instrument has fewer charges of a month than an organisation has.
CREATE INDEX ON charge ((data ->> 'instrumentId'), month);
