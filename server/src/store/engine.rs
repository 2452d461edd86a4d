//! The two engines, and the few points at which their SQL differs. All else is written once, for both.

/// What keeps the tables.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Engine {
    /// `SQLite`, in the data folder: one node.
    Sqlite,
    /// `PostgreSQL`: any number of nodes.
    Postgres,
}

impl Engine {
    /// Begins a transaction that writes. `SQLite` takes the only lock at once: taken later, it could be refused.
    pub(super) fn begin(self) -> &'static str {
        match self {
            Self::Sqlite => "BEGIN IMMEDIATE",
            Self::Postgres => "BEGIN",
        }
    }

    /// Begins a transaction that reads, and sees nothing that is written after it began.
    pub(super) fn begin_reading(self) -> &'static str {
        match self {
            Self::Sqlite => "BEGIN",
            Self::Postgres => "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY",
        }
    }

    /// Ends a SELECT whose rows others shall leave alone until the transaction ends. In `SQLite` nobody else writes.
    pub(super) fn skip_locked(self) -> &'static str {
        match self {
            Self::Sqlite => "",
            Self::Postgres => "FOR UPDATE SKIP LOCKED",
        }
    }
}
