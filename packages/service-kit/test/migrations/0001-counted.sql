CREATE TABLE counted (stream_id uuid PRIMARY KEY, events int NOT NULL);
