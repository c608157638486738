-- By whom and what a booking was left: for the past of an instrument, an operator or a person, of
-- which today's row no longer speaks. Other events than these three are not in them.
CREATE INDEX ON events ((data->'from'->>'instrumentId'), (data->'from'->'period'->>'start'))
  WHERE type = 'ReservationMoved';
CREATE INDEX ON events ((data->'from'->>'operatorId')) WHERE type = 'ReservationMoved';
CREATE INDEX ON events ((data->>'fromOperatorId')) WHERE type = 'OperatorChanged';
CREATE INDEX ON events ((data->>'fromPersonId')) WHERE type = 'ReservationHandedOver';
