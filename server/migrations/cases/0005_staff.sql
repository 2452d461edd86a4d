-- Those who work on cases, and where they are signed in.
CREATE TABLE staff (
    id           TEXT    NOT NULL PRIMARY KEY, -- what they sign in with
    name         TEXT    NOT NULL,
    role         TEXT    NOT NULL,             -- caseworker, manager
    password     TEXT    NOT NULL,             -- argon2id, in the PHC format
    code_key     BLOB    NOT NULL,             -- what their codes are made from (RFC 6238), sealed
    code_step    INTEGER NOT NULL DEFAULT 0,   -- the step of the last code that was used: none works twice
    failures     INTEGER NOT NULL DEFAULT 0,   -- since they last signed in
    locked_until INTEGER NOT NULL DEFAULT 0,   -- seconds since 1970
    closed       INTEGER NOT NULL DEFAULT 0    -- 1: they have left; their name stays in the histories of cases
) STRICT;

CREATE TABLE staff_sessions (
    id      BLOB    NOT NULL PRIMARY KEY, -- SHA-256 of what the cookie holds
    staff   TEXT    NOT NULL REFERENCES staff (id) ON DELETE CASCADE,
    started INTEGER NOT NULL,             -- seconds since 1970
    used    INTEGER NOT NULL              -- seconds since 1970
) STRICT;

CREATE INDEX staff_sessions_by_staff ON staff_sessions (staff);

-- What staff look through, the oldest first: all that is open, or all in one state.
CREATE INDEX cases_open ON cases (number) WHERE state NOT IN ('decided', 'closed', 'withdrawn');
CREATE INDEX cases_open_by_queue ON cases (queue, number) WHERE state NOT IN ('decided', 'closed', 'withdrawn');
CREATE INDEX cases_by_state ON cases (state, number);
CREATE INDEX cases_by_queue ON cases (queue, state, number);
