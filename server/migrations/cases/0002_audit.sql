-- The history of a case as an audit trail: each entry carries the hash of the one before it and of itself
-- (crates/cases/src/chain.rs), and so do the entries on who read what.
ALTER TABLE case_events ADD COLUMN actor TEXT NOT NULL DEFAULT 'person'; -- person, system or a member of staff
ALTER TABLE case_events ADD COLUMN body BLOB;   -- what was said, sealed
ALTER TABLE case_events ADD COLUMN digest BLOB; -- keyed hash of what was said
ALTER TABLE case_events ADD COLUMN hash BLOB;   -- missing only until the program has chained the entries of before

DROP TRIGGER case_events_only_grow;

-- What was said may be sealed again with a newer key; its digest is part of the chain.
CREATE TRIGGER case_events_only_grow
BEFORE UPDATE OF reference, revision, at, kind, state, actor, digest, hash ON case_events
WHEN OLD.hash IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'the history of a case only grows');
END;

CREATE TRIGGER case_events_are_chained BEFORE INSERT ON case_events WHEN NEW.hash IS NULL
BEGIN
    SELECT RAISE(ABORT, 'an entry of the history has a hash');
END;

-- Has a row only within a transaction of the retention job: nothing else erases history.
CREATE TABLE erasing (
    reason TEXT NOT NULL PRIMARY KEY
) STRICT;

CREATE TRIGGER case_events_are_kept BEFORE DELETE ON case_events WHEN NOT EXISTS (SELECT 1 FROM erasing)
BEGIN
    SELECT RAISE(ABORT, 'the history of a case is kept');
END;

-- Who read which case. One chain; the reference outlives the case that it names.
CREATE TABLE audit (
    id        INTEGER NOT NULL PRIMARY KEY, -- from 1, without gaps
    at        INTEGER NOT NULL,             -- seconds since 1970
    actor     TEXT    NOT NULL,
    action    TEXT    NOT NULL,
    reference TEXT,
    hash      BLOB    NOT NULL
) STRICT;

CREATE INDEX audit_by_reference ON audit (reference);

INSERT INTO sequences (name, value) VALUES ('audit', 0);

CREATE TRIGGER audit_only_grows BEFORE UPDATE ON audit
BEGIN
    SELECT RAISE(ABORT, 'the audit trail only grows');
END;

CREATE TRIGGER audit_is_kept BEFORE DELETE ON audit WHEN NOT EXISTS (SELECT 1 FROM erasing)
BEGIN
    SELECT RAISE(ABORT, 'the audit trail is kept');
END;
