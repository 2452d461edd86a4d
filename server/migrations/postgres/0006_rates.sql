-- How often an address has asked for what costs us something (server/src/limits/rate.rs). Not worth the disk's time.
CREATE UNLOGGED TABLE rates (
    key  BYTEA  NOT NULL PRIMARY KEY, -- keyed hash
    free BIGINT NOT NULL              -- milliseconds since 1970
);
