-- Whether it is what the certificate before it names for the time after its own. Made anew (form 2).
ALTER TABLE organisation_class ADD COLUMN is_thereafter boolean NOT NULL DEFAULT false;
ALTER TABLE organisation_class ALTER COLUMN is_thereafter DROP DEFAULT;

CREATE TABLE class_request (
  request_id uuid PRIMARY KEY,
  organisation_id uuid NOT NULL,
  -- Whom it was asked of; null for the platform.
  institution_id uuid,
  class text NOT NULL,
  evidence jsonb NOT NULL,
  stage jsonb,
  status text NOT NULL,
  requested_at timestamptz NOT NULL,
  requested_by uuid,
  closed_at timestamptz,
  reason text
);
CREATE INDEX ON class_request (organisation_id, request_id);
CREATE INDEX ON class_request (institution_id, status, request_id);
CREATE INDEX ON class_request (status, request_id);
