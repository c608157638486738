-- Asked in the transaction of a booking, behind the institution's lock. KY004: the contract covers
-- something else now than what was read of it.
CREATE FUNCTION require_coverage(p_contract uuid, p_digest text) RETURNS void
LANGUAGE plpgsql AS $$
BEGIN
  PERFORM FROM coverage WHERE contract_id = p_contract AND md5(coverage::text) = p_digest;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'another coverage' USING ERRCODE = 'KY004';
  END IF;
END $$;
