-- Cases, their history, and the answers given to those who sent them. What a person typed is sealed
-- before it gets here.
CREATE TABLE sequences (
    name  TEXT    NOT NULL PRIMARY KEY,
    value INTEGER NOT NULL
) STRICT;

INSERT INTO sequences (name, value) VALUES ('case', 100000);

CREATE TABLE cases (
    reference       TEXT    NOT NULL PRIMARY KEY,
    number          INTEGER NOT NULL UNIQUE,
    service         TEXT    NOT NULL,
    language        TEXT    NOT NULL,
    queue           TEXT    NOT NULL,
    state           TEXT    NOT NULL,
    delivery        TEXT    NOT NULL,
    revision        INTEGER NOT NULL,
    received        INTEGER NOT NULL, -- seconds since 1970
    secret_hash     BLOB    NOT NULL, -- SHA-256 of the tracking secret
    acknowledgement TEXT    NOT NULL, -- JSON: what was promised, as it was promised
    answers         BLOB    NOT NULL  -- JSON, sealed with the data key for this reference
) STRICT;

CREATE TABLE case_events (
    reference TEXT    NOT NULL REFERENCES cases (reference) ON DELETE CASCADE,
    revision  INTEGER NOT NULL,
    at        INTEGER NOT NULL, -- seconds since 1970
    kind      TEXT    NOT NULL,
    state     TEXT    NOT NULL,
    PRIMARY KEY (reference, revision)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER case_events_only_grow BEFORE UPDATE ON case_events
BEGIN
    SELECT RAISE(ABORT, 'the history of a case only grows');
END;

-- One row for each key that raised a case, for as long as the case is kept.
CREATE TABLE idempotency (
    key_hash     BLOB NOT NULL PRIMARY KEY, -- keyed hash
    payload_hash BLOB NOT NULL,             -- keyed hash
    reference    TEXT NOT NULL REFERENCES cases (reference) ON DELETE CASCADE,
    response     BLOB NOT NULL              -- sealed with data key and idempotency key together
) STRICT, WITHOUT ROWID;

CREATE INDEX idempotency_by_reference ON idempotency (reference);
