//! One `SQLite` database: a connection that writes, and several that read beside it.

use super::StoreError;
use sqlx::{
    ConnectOptions, SqlitePool,
    migrate::{Migration, Migrator},
    sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous},
};
use std::{
    fs::{File, OpenOptions},
    io,
    os::unix::fs::OpenOptionsExt,
    path::Path,
    time::Duration,
};

/// How long another process may hold the lock (`hark backup` beside `hark serve`).
const BUSY: Duration = Duration::from_secs(5);
/// How long a request waits for its turn.
const TURN: Duration = Duration::from_secs(15);
const READERS: u32 = 4;

#[derive(Clone, Debug)]
pub(super) struct Database {
    pub write: SqlitePool,
    pub read: SqlitePool,
}

impl Database {
    pub async fn open(
        path: &Path,
        synchronous: SqliteSynchronous,
        migrations: &[Migration],
    ) -> Result<Self, StoreError> {
        create(path).map_err(|error| StoreError::File { path: path.to_owned(), error })?;
        let options = SqliteConnectOptions::new()
            .filename(path)
            .journal_mode(SqliteJournalMode::Wal)
            .synchronous(synchronous)
            .foreign_keys(true)
            .busy_timeout(BUSY)
            .pragma("temp_store", "MEMORY")
            .pragma("secure_delete", "ON")
            .disable_statement_logging();
        let pool = || SqlitePoolOptions::new().acquire_timeout(TURN).test_before_acquire(false);
        let write = pool().max_connections(1).connect_with(options.clone()).await?;
        Migrator::with_migrations(migrations.to_vec()).run(&write).await?;
        let read = pool().max_connections(READERS).connect_with(options.pragma("query_only", "ON")).await?;
        Ok(Self { write, read })
    }

    pub async fn close(&self) {
        self.read.close().await;
        self.write.close().await;
    }
}

/// Makes the file readable for its owner only; `SQLite` gives its other files the same mode.
fn create(path: &Path) -> io::Result<()> {
    match OpenOptions::new().write(true).create_new(true).mode(0o600).open(path) {
        Ok(file) => {
            file.sync_all()?;
            path.parent().map_or(Ok(()), |folder| File::open(folder)?.sync_all())
        }
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Ok(()),
        Err(error) => Err(error),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use sqlx::Row;

    /// A power cut cannot be tested here; that what it needs is switched on can.
    #[tokio::test]
    async fn each_commit_is_written_through_to_the_disk() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("x.db");
        let database = Database::open(&path, SqliteSynchronous::Full, &[]).await.unwrap();
        for (pragma, expected) in
            [("PRAGMA synchronous", "2"), ("PRAGMA journal_mode", "wal"), ("PRAGMA foreign_keys", "1")]
        {
            let row = sqlx::query(pragma).fetch_one(&database.write).await.unwrap();
            let value = row.try_get::<i64, _>(0).map(|value| value.to_string());
            assert_eq!(value.or_else(|_| row.try_get(0)).unwrap(), expected, "{pragma}");
        }
        let refused = sqlx::query("CREATE TABLE x (y)").execute(&database.read).await;
        assert!(refused.is_err(), "readers only read");
    }
}
