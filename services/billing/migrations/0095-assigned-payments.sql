-- What of a payment is no invoice's: income of its own, or held to be returned.
ALTER TABLE payment ADD COLUMN assigned_yen bigint NOT NULL DEFAULT 0 CHECK (assigned_yen >= 0);
