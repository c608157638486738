-- Since when a consumer cannot go on with a source, and why; null while it does.
ALTER TABLE checkpoint ADD COLUMN stopped_at timestamptz, ADD COLUMN reason text;
