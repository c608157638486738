-- In the vault alone: events say only until when somebody is under an age.
ALTER TABLE person_vault ADD COLUMN born_on date;
