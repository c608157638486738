-- By whom the import of a file was begun, so that it is begun again where its process has ended.
ALTER TABLE bank_file ADD COLUMN begun jsonb;
