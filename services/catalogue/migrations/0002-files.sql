-- Kept beside the log: photos and documents that were uploaded, each once, by the SHA-256 of its
-- bytes.
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
  PRIMARY KEY (instrument_id, sha256)
);
CREATE INDEX ON instrument_file_use (sha256);

-- Which ones it referred to earlier, and when it last dropped them.
CREATE TABLE instrument_file_dropped (
  instrument_id uuid NOT NULL,
  sha256 text NOT NULL,
  dropped_at timestamptz NOT NULL,
  PRIMARY KEY (instrument_id, sha256)
);
CREATE INDEX ON instrument_file_dropped (sha256);
