-- How often something was seen on a day, in tens. Each row counts one thing alone: no row says what else the same
-- people did, and none is written before ten have been counted.
CREATE TABLE statistics (
    day   TEXT    NOT NULL, -- ISO 8601
    kind  TEXT    NOT NULL,
    value TEXT    NOT NULL,
    count INTEGER NOT NULL CHECK (count > 0 AND count % 10 = 0),
    PRIMARY KEY (day, kind, value)
) STRICT, WITHOUT ROWID;
