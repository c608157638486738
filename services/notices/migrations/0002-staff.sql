-- Who works at an institution: a local copy of the roles that identity granted.
CREATE TABLE institution_staff (
  institution_id uuid NOT NULL,
  person_id uuid NOT NULL,
  PRIMARY KEY (institution_id, person_id)
);
