-- Cases, their history, and the answers given to those who sent them. What a person typed is sealed
-- before it gets here.
CREATE TABLE sequences (
    name  TEXT   NOT NULL PRIMARY KEY,
    value BIGINT NOT NULL
);

INSERT INTO sequences (name, value) VALUES ('case', 100000), ('audit', 0);

CREATE TABLE cases (
    reference       TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    number          BIGINT NOT NULL UNIQUE,
    service         TEXT COLLATE "C" NOT NULL,
    language        TEXT   NOT NULL,
    queue           TEXT COLLATE "C" NOT NULL,
    state           TEXT COLLATE "C" NOT NULL,
    delivery        TEXT   NOT NULL,
    revision        BIGINT NOT NULL,
    received        BIGINT NOT NULL, -- seconds since 1970
    secret_hash     BYTEA  NOT NULL, -- SHA-256 of the tracking secret
    acknowledgement TEXT   NOT NULL, -- JSON: what was promised, as it was promised
    answers         BYTEA  NOT NULL  -- JSON, sealed with the data key for this reference
);

-- An audit trail: each entry carries the hash of the one before it and of itself (crates/cases/src/chain.rs).
CREATE TABLE case_events (
    reference TEXT COLLATE "C" NOT NULL REFERENCES cases (reference) ON DELETE CASCADE,
    revision  BIGINT NOT NULL,
    at        BIGINT NOT NULL, -- seconds since 1970
    kind      TEXT COLLATE "C" NOT NULL,
    state     TEXT COLLATE "C" NOT NULL,
    actor     TEXT   NOT NULL, -- person, system or a member of staff
    body      BYTEA,           -- what was said, sealed
    digest    BYTEA,           -- keyed hash of what was said
    hash      BYTEA  NOT NULL,
    PRIMARY KEY (reference, revision)
);

-- One row for each key that raised a case, for as long as the case is kept.
CREATE TABLE idempotency (
    key_hash     BYTEA NOT NULL PRIMARY KEY, -- keyed hash
    payload_hash BYTEA NOT NULL,             -- keyed hash
    reference    TEXT COLLATE "C" NOT NULL REFERENCES cases (reference) ON DELETE CASCADE,
    response     BYTEA NOT NULL              -- sealed with data key and idempotency key together
);

CREATE INDEX idempotency_by_reference ON idempotency (reference);

-- Who read which case. One chain; the reference outlives the case that it names.
CREATE TABLE audit (
    id        BIGINT NOT NULL PRIMARY KEY, -- from 1, without gaps
    at        BIGINT NOT NULL,             -- seconds since 1970
    actor     TEXT   NOT NULL,
    action    TEXT   NOT NULL,
    reference TEXT COLLATE "C",
    hash      BYTEA  NOT NULL
);

CREATE INDEX audit_by_reference ON audit (reference);

-- Has a row only within a transaction of the retention job: nothing else erases history.
CREATE TABLE erasing (
    reason TEXT NOT NULL PRIMARY KEY
);

CREATE FUNCTION only_grows() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% only grows', TG_TABLE_NAME;
END $$;

CREATE FUNCTION is_kept() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (SELECT 1 FROM erasing) THEN
        RAISE EXCEPTION '% is kept', TG_TABLE_NAME;
    END IF;
    RETURN OLD;
END $$;

-- What was said may be sealed again with a newer key; its digest is part of the chain.
CREATE TRIGGER case_events_only_grow
BEFORE UPDATE OF reference, revision, at, kind, state, actor, digest, hash ON case_events
FOR EACH ROW EXECUTE FUNCTION only_grows();

CREATE TRIGGER case_events_are_kept BEFORE DELETE ON case_events FOR EACH ROW EXECUTE FUNCTION is_kept();
CREATE TRIGGER audit_only_grows BEFORE UPDATE ON audit FOR EACH ROW EXECUTE FUNCTION only_grows();
CREATE TRIGGER audit_is_kept BEFORE DELETE ON audit FOR EACH ROW EXECUTE FUNCTION is_kept();
CREATE TRIGGER case_events_stay BEFORE TRUNCATE ON case_events EXECUTE FUNCTION is_kept();
CREATE TRIGGER audit_stays BEFORE TRUNCATE ON audit EXECUTE FUNCTION is_kept();
