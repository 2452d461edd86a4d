-- Which cases have changed since they were counted: read without the cases themselves.
CREATE INDEX cases_by_revision ON cases (number, revision);
