-- What a remote back end calls a case that has been delivered there, and what opens it.
CREATE TABLE deliveries (
    reference TEXT COLLATE "C" NOT NULL PRIMARY KEY REFERENCES cases (reference) ON DELETE CASCADE,
    link      BYTEA NOT NULL -- JSON, sealed with the data key
);
