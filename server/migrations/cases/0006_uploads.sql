-- Files that people uploaded. They lie sealed in the folder of uploads, each under its id.
CREATE TABLE uploads (
    id         TEXT    NOT NULL PRIMARY KEY, -- derived from the secret of whoever uploaded it
    service    TEXT    NOT NULL,
    received   INTEGER NOT NULL, -- seconds since 1970
    expires    INTEGER,          -- seconds since 1970, as long as it waits for a case
    media_type TEXT    NOT NULL,
    size       INTEGER NOT NULL, -- bytes
    name       BLOB    NOT NULL, -- sealed with the key of the file
    reference  TEXT REFERENCES cases (reference) ON DELETE CASCADE,
    sealed_key BLOB              -- the key of the file, sealed with the data key, once it belongs to a case
) STRICT;

CREATE INDEX uploads_by_reference ON uploads (reference);
CREATE INDEX uploads_by_expiry ON uploads (expires) WHERE expires IS NOT NULL;
