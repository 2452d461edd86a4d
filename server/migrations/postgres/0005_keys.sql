-- The keys that answers are sealed with, themselves sealed with the key in the key file: what is here opens nothing.
CREATE TABLE keys (
    number     BIGINT NOT NULL PRIMARY KEY, -- stands before all that the key sealed
    sealed     BYTEA  NOT NULL,
    seals_from BIGINT NOT NULL -- seconds since 1970: before, it only opens, until every node knows it
);
