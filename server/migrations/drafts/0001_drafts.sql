-- Drafts. Only the visitor's cookie can find one (its id is derived from it) and open it.
CREATE TABLE drafts (
    id       BLOB    NOT NULL PRIMARY KEY,
    revision INTEGER NOT NULL,
    expires  INTEGER NOT NULL, -- seconds since 1970
    sealed   BLOB    NOT NULL
) STRICT;

CREATE INDEX drafts_by_expiry ON drafts (expires);
