-- Who is told together, such as those who bind an organisation: by the name of the group.
CREATE TABLE told_group (
  group_name text NOT NULL,
  person_id uuid NOT NULL,
  PRIMARY KEY (group_name, person_id)
);
