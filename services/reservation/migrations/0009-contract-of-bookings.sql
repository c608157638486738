-- What is yet to be used under a contract.
CREATE INDEX reservation_of_contract ON reservation ((view->'booking'->>'contractId'))
  WHERE status IN ('requested', 'confirmed');
