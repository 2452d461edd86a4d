-- What is still to be done for others (mail, remote back ends, webhooks), written with what causes it.
CREATE TABLE outbox (
    id           INTEGER NOT NULL PRIMARY KEY,
    kind         TEXT    NOT NULL,
    key          TEXT    NOT NULL UNIQUE, -- the same thing is never asked for twice
    reference    TEXT    REFERENCES cases (reference) ON DELETE CASCADE,
    payload      BLOB    NOT NULL,           -- sealed; emptied when done
    state        TEXT    NOT NULL,           -- waiting, done, failed
    attempts     INTEGER NOT NULL DEFAULT 0,
    due          INTEGER NOT NULL,           -- seconds since 1970: when to try; when it was done
    locked_until INTEGER NOT NULL DEFAULT 0, -- seconds since 1970: until then it is somebody's
    last_error   TEXT                        -- a code
) STRICT;

CREATE INDEX outbox_by_due ON outbox (kind, due) WHERE state = 'waiting';
CREATE INDEX outbox_by_reference ON outbox (reference);
