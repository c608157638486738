-- What a contract is called, and whom it concerns: whole groups, or the people whom it names.
CREATE TABLE contract (
  contract_id uuid PRIMARY KEY,
  title jsonb NOT NULL,
  group_names text[] NOT NULL,
  person_ids uuid[] NOT NULL
);
