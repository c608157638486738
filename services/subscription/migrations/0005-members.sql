-- To which organisation each person belongs: only its members are named for its seats.
CREATE TABLE member (
  person_id uuid PRIMARY KEY,
  organisation_id uuid NOT NULL
);
