-- Photos and documents that were uploaded, each once, by the SHA-256 of its bytes.
CREATE TABLE instrument_file (
  sha256 text PRIMARY KEY,
  media_type text NOT NULL,
  bytes bytea NOT NULL,
  -- When it was last uploaded.
  uploaded_at timestamptz NOT NULL
);
-- Photos and PDF files are compressed already; what is kept as it is can be read in parts.
ALTER TABLE instrument_file ALTER COLUMN bytes SET STORAGE EXTERNAL;

-- Which instrument's description refers to which file. The reference is what keeps a file from being
-- removed, and a description from naming a file that is not there.
CREATE TABLE instrument_file_use (
  instrument_id uuid NOT NULL,
  sha256 text NOT NULL REFERENCES instrument_file,
  -- When the description dropped it; null while it is referred to.
  until timestamptz,
  PRIMARY KEY (instrument_id, sha256)
);
CREATE INDEX ON instrument_file_use (sha256);
