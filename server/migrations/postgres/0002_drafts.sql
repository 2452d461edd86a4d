-- Drafts. Only the visitor's cookie can find one (its id is derived from it) and open it.
CREATE TABLE drafts (
    id       BYTEA  NOT NULL PRIMARY KEY,
    revision BIGINT NOT NULL,
    expires  BIGINT NOT NULL, -- seconds since 1970
    sealed   BYTEA  NOT NULL
);

CREATE INDEX drafts_by_expiry ON drafts (expires);

-- What opens the drafts of those who saved them with a recovery phrase. The id and the key it is sealed with are
-- derived from the phrase, which is not kept.
CREATE TABLE saved (
    id      BYTEA  NOT NULL PRIMARY KEY,
    expires BIGINT NOT NULL,
    sealed  BYTEA  NOT NULL
);

CREATE INDEX saved_expires ON saved (expires);
