-- Log-ins that failed, counted by digests of who was tried and from where, for all replicas together.
CREATE TABLE log_in_failure (
  key bytea PRIMARY KEY,
  failures int NOT NULL,
  until timestamptz NOT NULL
);
CREATE INDEX ON log_in_failure (until);

-- From where somebody has logged in: a browser, by the digest of a secret that it keeps, or an
-- address. Guesses that others make elsewhere do not keep them out there.
CREATE TABLE known_place (
  person_id uuid NOT NULL,
  place bytea NOT NULL,
  seen_at timestamptz NOT NULL,
  PRIMARY KEY (person_id, place)
);
CREATE INDEX ON known_place (place);
CREATE INDEX ON known_place (seen_at);
