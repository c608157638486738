-- What a suspended instrument means to its bookings: why it cannot be used, and, where it could be
-- used again only after the booking should have begun, since when.
ALTER TABLE reservation
  ADD suspended_because text,
  ADD resumed_at timestamptz;

-- Asked in the transaction that takes the time, behind the institution's lock: what was read before
-- it may be over. KY003: the institution does not share the instrument now.
CREATE FUNCTION require_shared(p_instrument uuid, p_institution uuid) RETURNS void
LANGUAGE plpgsql AS $$
BEGIN
  PERFORM FROM instrument
  WHERE instrument_id = p_instrument AND institution_id = p_institution AND approved;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'instrument not shared' USING ERRCODE = 'KY003';
  END IF;
END $$;
