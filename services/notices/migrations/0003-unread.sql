-- What somebody has not read yet: few, however many there ever were. It follows from the two tables
-- whoever writes them, appending and rebuilding alike.
CREATE TABLE unread_notice (
  notice_id uuid PRIMARY KEY,
  person_id uuid NOT NULL,
  raised_at timestamptz NOT NULL
);
CREATE INDEX ON unread_notice (person_id, raised_at, notice_id);
INSERT INTO unread_notice
SELECT notice_id, person_id, raised_at FROM notice
WHERE NOT EXISTS (SELECT FROM notice_reading r WHERE r.notice_id = notice.notice_id);

CREATE FUNCTION notice_raised() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO unread_notice
  SELECT notice_id, person_id, raised_at FROM raised
  WHERE NOT EXISTS (SELECT FROM notice_reading r WHERE r.notice_id = raised.notice_id)
  ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;
CREATE TRIGGER notice_raised AFTER INSERT ON notice
  REFERENCING NEW TABLE AS raised FOR EACH STATEMENT EXECUTE FUNCTION notice_raised();

CREATE FUNCTION notice_gone() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM unread_notice u USING gone WHERE u.notice_id = gone.notice_id;
  RETURN NULL;
END $$;
CREATE TRIGGER notice_gone AFTER DELETE ON notice
  REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION notice_gone();
CREATE TRIGGER notice_read AFTER INSERT ON notice_reading
  REFERENCING NEW TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION notice_gone();
