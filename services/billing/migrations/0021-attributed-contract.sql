-- What the contract said of the price; the copy is made anew with it (form 2).
ALTER TABLE attributed_use ADD COLUMN contract jsonb;
