-- What was charged under one contract, and for itself, by when it was used.
CREATE INDEX charge_of_contract
  ON charge ((coalesce(data ->> 'agreementId', data -> 'fee' ->> 'contractId')), used_to);
