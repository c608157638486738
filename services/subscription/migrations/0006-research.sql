-- Research contracts and umbrellas over them; what is agreed and negotiated is in the state.
CREATE TABLE research (
  research_id uuid PRIMARY KEY,
  -- What bookings name: the id of its coverage.
  contract_id uuid NOT NULL UNIQUE,
  institution_id uuid NOT NULL,
  form text NOT NULL,
  status text NOT NULL,
  agreed_at timestamptz,
  state jsonb NOT NULL,
  opened_at timestamptz NOT NULL,
  latest_at timestamptz NOT NULL,
  latest_event_id uuid NOT NULL,
  version int NOT NULL
);
CREATE INDEX ON research (institution_id, latest_event_id DESC);
CREATE INDEX ON research (institution_id, status, latest_event_id DESC);

-- The organisations that have been shown it.
CREATE TABLE research_party (
  research_id uuid NOT NULL,
  organisation_id uuid NOT NULL,
  PRIMARY KEY (research_id, organisation_id)
);
CREATE INDEX ON research_party (organisation_id);

-- Who reviews it or does the research.
CREATE TABLE research_person (
  research_id uuid NOT NULL,
  person_id uuid NOT NULL,
  PRIMARY KEY (research_id, person_id)
);
CREATE INDEX ON research_person (person_id);

-- Every content that was ever written.
CREATE TABLE research_version (
  research_id uuid NOT NULL,
  number int NOT NULL,
  content jsonb NOT NULL,
  written_at timestamptz NOT NULL,
  written_by uuid,
  PRIMARY KEY (research_id, number)
);

-- What reviewers have said.
CREATE TABLE research_remark (
  research_id uuid NOT NULL,
  stream_version int NOT NULL,
  number int NOT NULL,
  party_id uuid NOT NULL,
  person_id uuid NOT NULL,
  verdict text NOT NULL,
  comment text NOT NULL,
  said_at timestamptz NOT NULL,
  PRIMARY KEY (research_id, stream_version)
);

-- For whom people work, and in which roles.
CREATE TABLE person (
  person_id uuid PRIMARY KEY,
  organisation_id uuid NOT NULL,
  represents boolean NOT NULL,
  institution_ids uuid[] NOT NULL
);
CREATE INDEX ON person (organisation_id) WHERE represents;

-- What uses have cost, by the contract under which they were made.
CREATE TABLE charged (
  charge_id uuid PRIMARY KEY,
  contract_id uuid NOT NULL,
  net_yen bigint NOT NULL
);
CREATE INDEX ON charged (contract_id);

-- When an organisation first asked an institution.
CREATE TABLE consulted (
  consultation_id uuid PRIMARY KEY,
  institution_id uuid NOT NULL,
  organisation_id uuid NOT NULL,
  opened_at timestamptz NOT NULL
);
CREATE INDEX ON consulted (institution_id, organisation_id, opened_at);

-- How parties and instruments are named in the text of a contract.
CREATE TABLE organisation_name (organisation_id uuid PRIMARY KEY, name jsonb NOT NULL);
CREATE TABLE institution_name (institution_id uuid PRIMARY KEY, name jsonb NOT NULL);
CREATE TABLE instrument (
  instrument_id uuid PRIMARY KEY,
  institution_id uuid NOT NULL,
  name jsonb NOT NULL
);

-- Which uses there were under which contract.
CREATE TABLE attributed (
  attribution_id uuid PRIMARY KEY,
  contract_id uuid NOT NULL,
  started_at timestamptz NOT NULL
);
CREATE INDEX ON attributed (contract_id, started_at);

-- Of the newest acceptance the row tells already; lead times count to the first.
ALTER TABLE agreement ADD COLUMN first_accepted_at timestamptz;
CREATE INDEX ON agreement (institution_id);
