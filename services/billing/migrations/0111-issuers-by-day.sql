-- What an institution said of itself as an issuer, by the day from which on it holds; `issuer` has what
-- was said last. The stream writes them from its next form on, with which its rows are made anew.
CREATE TABLE issuer_from (
  institution_id uuid NOT NULL,
  effective_from date NOT NULL,
  data jsonb NOT NULL,
  PRIMARY KEY (institution_id, effective_from)
);
-- An invoice that is proposed keeps the basis and the rounding by which its amounts were made.
UPDATE invoice_run_item item SET data = item.data || jsonb_build_object(
  'basis', CASE item.data ->> 'kind' WHEN 'invoice' THEN issuer.data ->> 'basis' ELSE 'exclusive' END,
  'taxRounding', issuer.data ->> 'taxRounding')
FROM invoice_run run JOIN issuer USING (institution_id)
WHERE run.run_id = item.run_id AND item.status = 'proposed';
