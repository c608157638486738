-- The form of all of a stream's tables is kept in one place.
ALTER TABLE instrument DROP COLUMN search_form;
