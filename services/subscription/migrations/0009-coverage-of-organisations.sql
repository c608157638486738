-- What contracts an organisation has.
CREATE INDEX coverage_of_organisation ON coverage USING gin ((coverage -> 'organisationIds'));
