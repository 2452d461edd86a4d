-- What opens the drafts of those who saved them with a recovery phrase. The id and the key it is sealed with are
-- derived from the phrase, which is not kept.
CREATE TABLE saved (
    id BLOB PRIMARY KEY,
    expires INTEGER NOT NULL,
    sealed BLOB NOT NULL
) STRICT;
CREATE INDEX saved_expires ON saved (expires);
