-- What is booked under a contract and has not begun.
ALTER TABLE booked_instrument ADD COLUMN contract_id uuid, ADD COLUMN coming jsonb;
CREATE INDEX booked_instrument_coming ON booked_instrument (contract_id) WHERE coming IS NOT NULL;
