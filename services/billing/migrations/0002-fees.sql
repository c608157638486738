-- What was rated before fees were was the charge of a run.
UPDATE charge SET data = (data::jsonb || '{"kind": "run", "fee": null}')::json;
