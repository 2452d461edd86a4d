-- The keys that answers are sealed with, themselves sealed with the key in the key file: what is here opens nothing.
CREATE TABLE keys (
    number     INTEGER NOT NULL PRIMARY KEY, -- stands before all that the key sealed
    sealed     BLOB    NOT NULL,
    seals_from INTEGER NOT NULL -- seconds since 1970: before, it only opens, until every node knows it
) STRICT;
