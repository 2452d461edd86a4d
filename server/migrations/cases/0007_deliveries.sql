-- What a remote back end calls a case that has been delivered there, and what opens it.
CREATE TABLE deliveries (
    reference TEXT NOT NULL PRIMARY KEY REFERENCES cases (reference) ON DELETE CASCADE,
    link      BLOB NOT NULL -- JSON, sealed with the data key
) STRICT, WITHOUT ROWID;
