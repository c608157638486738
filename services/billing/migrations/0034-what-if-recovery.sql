-- Answers that do not say what is recovered are asked for again; they would be kept for an hour.
DELETE FROM what_if;
