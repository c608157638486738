-- What is kept of other services, by their events.
CREATE TABLE instrument (
  instrument_id uuid PRIMARY KEY,
  institution_id uuid NOT NULL,
  units int NOT NULL,
  -- Whether its institution shares it now.
  approved boolean NOT NULL
);

-- Which policy holds from when; the last one set for an instant counts.
CREATE TABLE booking_policy (
  instrument_id uuid NOT NULL,
  effective_from timestamptz NOT NULL,
  policy jsonb NOT NULL,
  PRIMARY KEY (instrument_id, effective_from)
);

-- Which options each rate card offers, from when on.
CREATE TABLE offered_options (
  instrument_id uuid NOT NULL,
  effective_from timestamptz NOT NULL,
  codes text[] NOT NULL,
  PRIMARY KEY (instrument_id, effective_from)
);

CREATE TABLE organisation_class (
  organisation_id uuid NOT NULL,
  valid_from date NOT NULL,
  valid_to date,
  class text NOT NULL,
  PRIMARY KEY (organisation_id, valid_from)
);

-- Which organisation a person belongs to.
CREATE TABLE person (
  person_id uuid PRIMARY KEY,
  organisation_id uuid NOT NULL,
  -- Whether their roles let them use instruments.
  books boolean NOT NULL
);

CREATE TABLE agreement (
  organisation_id uuid NOT NULL,
  institution_id uuid NOT NULL,
  terms_version int NOT NULL,
  PRIMARY KEY (organisation_id, institution_id)
);

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
