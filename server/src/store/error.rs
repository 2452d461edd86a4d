//! Why the store cannot do what was asked.

use sqlx::migrate::MigrateError;
use std::{io, path::PathBuf};

/// Why the store cannot do what was asked.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// A file or folder could not be made.
    #[error("{path}: {error}")]
    File {
        /// The file or folder.
        path: PathBuf,
        /// What went wrong.
        error: io::Error,
    },
    /// The database cannot be told by this address.
    #[error("the address of the database must begin with postgres://")]
    Address,
    /// The disk is full.
    #[error("the database: the disk is full")]
    Full,
    /// The disk or the database is read-only.
    #[error("the database: it cannot be written to, only read")]
    ReadOnly,
    /// The disk fails, or the database is not there.
    #[error("the database cannot be reached: {0}")]
    Unreachable(sqlx::Error),
    /// The database refused.
    #[error("the database: {0}")]
    Database(sqlx::Error),
    /// The tables are of another version of this program.
    #[error("the database: {0}")]
    Migration(MigrateError),
    /// A file that was to become part of a case does not wait for one of its service.
    #[error("there is no such upload")]
    UploadGone,
    /// Others were always first.
    #[error("the database is busy")]
    Busy,
    /// Something could not be written down.
    #[error("this cannot be stored: {0}")]
    Encoding(#[from] serde_json::Error),
    /// A row holds what this program did not write.
    #[error("a stored {0} cannot be read")]
    Corrupt(&'static str),
}

impl StoreError {
    /// Something could not be written down.
    pub fn encoding(error: serde_json::Error) -> Self {
        Self::Encoding(error)
    }

    /// Whether the same may work in a while, with nothing changed here: the answer is 503 then.
    pub fn may_pass(&self) -> bool {
        matches!(self, Self::Full | Self::ReadOnly | Self::Unreachable(_) | Self::Busy)
    }
}

impl From<MigrateError> for StoreError {
    fn from(error: MigrateError) -> Self {
        match error {
            MigrateError::Execute(error) | MigrateError::ExecuteMigration(error, _) => error.into(),
            error => Self::Migration(error),
        }
    }
}

impl From<sqlx::Error> for StoreError {
    fn from(error: sqlx::Error) -> Self {
        let code = match &error {
            sqlx::Error::PoolTimedOut => return Self::Busy,
            sqlx::Error::Io(_) | sqlx::Error::Tls(_) | sqlx::Error::PoolClosed => {
                return Self::Unreachable(error);
            }
            sqlx::Error::Database(refused) => refused.code().unwrap_or_default(),
            _ => return Self::Database(error),
        };
        // SQLSTATE has five characters. What SQLite says has fewer digits, with the primary code in the low byte
        // (https://www.sqlite.org/rescode.html).
        if code.len() == 5 {
            return match &*code {
                "53100" => Self::Full,
                "25006" => Self::ReadOnly,
                "55P03" | "57014" | "40001" | "40P01" | "53300" => Self::Busy,
                // Connection exceptions, shutting down, starting up.
                _ if code.starts_with("08") || code.starts_with("57P") => Self::Unreachable(error),
                _ => Self::Database(error),
            };
        }
        match code.parse::<u32>().map(|code| code & 0xff) {
            Ok(5 | 6) => Self::Busy,
            Ok(8) => Self::ReadOnly,
            Ok(10 | 14) => Self::Unreachable(error),
            Ok(13) => Self::Full,
            _ => Self::Database(error),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use sqlx::{Connection, SqliteConnection};

    async fn refused(statements: &[&'static str]) -> StoreError {
        let mut connection = SqliteConnection::connect("sqlite::memory:").await.unwrap();
        for statement in statements {
            if let Err(error) = sqlx::raw_sql(*statement).execute(&mut connection).await {
                return error.into();
            }
        }
        panic!("nothing was refused");
    }

    #[tokio::test]
    async fn a_full_and_a_read_only_disk_are_told_and_may_pass() {
        let write = "CREATE TABLE x (y); INSERT INTO x VALUES (zeroblob(100000))";
        let full = refused(&["PRAGMA max_page_count = 3", write]).await;
        assert!(matches!(full, StoreError::Full) && full.may_pass(), "{full:?}");
        let only_read = refused(&["PRAGMA query_only = ON", write]).await;
        assert!(matches!(only_read, StoreError::ReadOnly) && only_read.may_pass(), "{only_read:?}");
        let wrong = refused(&["SELECT nonsense"]).await;
        assert!(matches!(wrong, StoreError::Database(_)) && !wrong.may_pass(), "{wrong:?}");
    }
}
