-- In which form each stream's tables are; another one is made anew at start.
CREATE TABLE stream_form (
  name text PRIMARY KEY,
  form int NOT NULL
);
