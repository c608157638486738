-- Until when people count as under an age, from events. The day of birth itself is kept nowhere: it is
-- only read off a document by whoever certifies.
CREATE TABLE age_band (
  person_id uuid NOT NULL,
  under_years int NOT NULL,
  last_day date NOT NULL,
  PRIMARY KEY (person_id, under_years)
);
ALTER TABLE person_vault DROP COLUMN born_on;
