-- The last management information that was made, for who asks before the next is (server/src/cases/information.rs).
CREATE TABLE reports (
    name TEXT   NOT NULL PRIMARY KEY,
    at   BIGINT NOT NULL, -- when counting began, seconds since 1970
    body TEXT   NOT NULL  -- JSON: numbers by codes and periods, none of a person
);
