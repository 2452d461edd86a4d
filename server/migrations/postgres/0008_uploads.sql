-- Files that people uploaded. They lie sealed in the folder of uploads, each under its id.
CREATE TABLE uploads (
    id         TEXT COLLATE "C" NOT NULL PRIMARY KEY, -- derived from the secret of whoever uploaded it
    service    TEXT COLLATE "C" NOT NULL,
    received   BIGINT NOT NULL, -- seconds since 1970
    expires    BIGINT,          -- seconds since 1970, as long as it waits for a case
    media_type TEXT   NOT NULL,
    size       BIGINT NOT NULL, -- bytes
    name       BYTEA  NOT NULL, -- sealed with the key of the file
    reference  TEXT COLLATE "C" REFERENCES cases (reference) ON DELETE CASCADE,
    sealed_key BYTEA            -- the key of the file, sealed with the data key, once it belongs to a case
);

CREATE INDEX uploads_by_reference ON uploads (reference);
CREATE INDEX uploads_by_expiry ON uploads (expires) WHERE expires IS NOT NULL;
