-- Documents and payments are found by their amount, too (電子帳簿保存法).
CREATE INDEX ON invoice (institution_id, total_yen);
CREATE INDEX ON invoice (organisation_id, total_yen);
CREATE INDEX ON credit_note (institution_id, total_yen);
CREATE INDEX ON credit_note (organisation_id, total_yen);
CREATE INDEX ON payment (institution_id, yen);
CREATE INDEX ON payment (organisation_id, yen) WHERE organisation_id IS NOT NULL;
-- The stream writes them from its next form on, with which its rows are made anew.
ALTER TABLE issued_quote ADD COLUMN issued_on date, ADD COLUMN total_yen bigint;
UPDATE issued_quote SET issued_on = (issued_at AT TIME ZONE 'Asia/Tokyo')::date,
  total_yen = (data -> 'totals' ->> 'total')::bigint;
CREATE INDEX ON issued_quote (institution_id, issued_on, quote_id) INCLUDE (total_yen);
CREATE INDEX ON issued_quote (organisation_id, issued_on, quote_id) INCLUDE (total_yen);
CREATE INDEX ON issued_quote (institution_id, total_yen);
CREATE INDEX ON issued_quote (organisation_id, total_yen);

-- Where a rate is known from, and whether somebody has held it against the law.
ALTER TABLE research_credit_rate ADD COLUMN source text, ADD COLUMN source_verified boolean;
UPDATE research_credit_rate SET source_verified = false,
  source = '租税特別措置法 第42条の4（特別試験研究費の額に係る税額控除）';
ALTER TABLE research_credit_rate ALTER COLUMN source SET NOT NULL,
  ALTER COLUMN source_verified SET NOT NULL;
