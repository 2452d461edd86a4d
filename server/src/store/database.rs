//! One database: in `SQLite` a connection that writes and several that read beside it, in `PostgreSQL` one
//! pool for both.

use super::{Engine, StoreError};
use crate::observe::{Kind, traced};
use sqlx::{
    Any, AnyPool, ConnectOptions, Connection, Transaction,
    any::{AnyConnectOptions, AnyPoolOptions},
    migrate::{Migrate, Migration, Migrator},
};
use std::{
    fs::{File, OpenOptions},
    io,
    os::unix::fs::OpenOptionsExt,
    path::Path,
    time::Duration,
};

/// How long a request waits for its turn.
const TURN: Duration = Duration::from_secs(15);
/// How many connections read in `SQLite`.
const READERS: u32 = 4;
/// How many connections a node has to `PostgreSQL`, whose own limit is 100 for all nodes.
const CONNECTIONS: u32 = 16;
/// How many rows are erased in one transaction, at most: others want to write, too.
pub(super) const BATCH: u16 = 1_000;

/// What every connection to `SQLite` is told, but how it writes (five seconds are for another process that holds the
/// lock: `hark backup` beside `hark serve`).
const PRAGMAS: &str = "PRAGMA busy_timeout = 5000; PRAGMA journal_mode = WAL; PRAGMA foreign_keys = ON; \
                       PRAGMA temp_store = MEMORY; PRAGMA secure_delete = ON;";

/// What every connection to `PostgreSQL` is told: to wait for the disk, and not for ever for anybody else.
const SETTINGS: &str = "SELECT set_config('synchronous_commit', 'on', false) \
                        WHERE current_setting('synchronous_commit') = 'off'; \
                        SET lock_timeout = '10s'; SET statement_timeout = '30s'; \
                        SET idle_in_transaction_session_timeout = '60s'";

/// When `SQLite` waits for the disk.
#[derive(Debug, Clone, Copy)]
pub(super) enum Synchronous {
    /// At every commit.
    Full,
    /// Now and then: a power cut takes the last moments, and nothing else.
    Normal,
}

#[derive(Clone, Debug)]
pub(super) struct Database {
    pub engine: Engine,
    pub write: AnyPool,
    pub read: AnyPool,
    /// The steps of migration that were taken when it was opened.
    pub taken: Vec<String>,
}

impl Database {
    /// Opens a file of `SQLite`, makes it if it is not there, and brings its tables up to date.
    pub async fn open(
        path: &Path,
        synchronous: Synchronous,
        migrations: Vec<Migration>,
    ) -> Result<Self, StoreError> {
        create(path).map_err(|error| StoreError::File { path: path.to_owned(), error })?;
        let name = path.to_str().ok_or(StoreError::Corrupt("file name"))?;
        let name = percent_encoding::utf8_percent_encode(name, percent_encoding::NON_ALPHANUMERIC);
        let options = options(&format!("sqlite://{name}?mode=rw"))?;
        let writes = match synchronous {
            Synchronous::Full => "PRAGMA synchronous = FULL",
            Synchronous::Normal => "PRAGMA synchronous = NORMAL",
        };
        let taken = migrate(&options, PRAGMAS, migrations).await?;
        let write = pool(1, [PRAGMAS, writes]).connect_with(options.clone()).await?;
        let read = pool(READERS, [PRAGMAS, "PRAGMA query_only = ON"]).connect_with(options).await?;
        Ok(Self { engine: Engine::Sqlite, write, read, taken })
    }

    /// Connects to a database of `PostgreSQL` and brings its tables up to date.
    pub async fn connect(url: &str, migrations: Vec<Migration>) -> Result<Self, StoreError> {
        if !url.starts_with("postgres://") && !url.starts_with("postgresql://") {
            return Err(StoreError::Address);
        }
        let options = options(url)?;
        let taken = migrate(&options, "", migrations).await?;
        let both = pool(CONNECTIONS, [SETTINGS, ""]).test_before_acquire(true).connect_with(options).await?;
        Ok(Self { engine: Engine::Postgres, write: both.clone(), read: both, taken })
    }

    /// Deletes the rows that this statement names, batch by batch; says how many. Its `$1` is how many at once, its `$2`
    /// this moment.
    pub async fn delete(&self, sql: &'static str, moment: i64) -> Result<u64, StoreError> {
        let mut deleted = 0;
        loop {
            let query = sqlx::query(sql).bind(i64::from(BATCH)).bind(moment);
            let batch = query.execute(&self.write).await?.rows_affected();
            deleted += batch;
            if batch < u64::from(BATCH) {
                return Ok(deleted);
            }
        }
    }

    /// Begins a transaction that writes.
    pub async fn begin(&self) -> Result<Transaction<'static, Any>, StoreError> {
        let began = self.write.begin_with(self.engine.begin());
        Ok(traced(Kind::Internal, "wait to write", began).await?)
    }

    /// Begins a transaction that reads: what it sees is of one moment.
    pub async fn begin_reading(&self) -> Result<Transaction<'static, Any>, StoreError> {
        let began = self.read.begin_with(self.engine.begin_reading());
        Ok(traced(Kind::Internal, "wait to read", began).await?)
    }

    pub async fn close(&self) {
        self.read.close().await;
        self.write.close().await;
    }
}

/// Brings the tables up to date; says which steps that took. On a connection of its own, which may take its time, and
/// whose errors are told at once, where a pool would try until nobody waits any more.
async fn migrate(
    options: &AnyConnectOptions,
    settings: &'static str,
    steps: Vec<Migration>,
) -> Result<Vec<String>, StoreError> {
    const TABLE: &str = "_sqlx_migrations";
    let mut connection = options.connect().await?;
    sqlx::raw_sql(settings).execute(&mut connection).await?;
    // Others that start at the same time wait here.
    connection.lock().await?;
    connection.ensure_migrations_table(TABLE).await?;
    let before = connection.list_applied_migrations(TABLE).await?;
    let is_new = |step: &&Migration| before.iter().all(|applied| applied.version != step.version);
    let taken = steps.iter().filter(is_new).map(|step| step.description.to_string()).collect();
    Migrator::with_migrations(steps).run(&mut connection).await?;
    connection.unlock().await?;
    connection.close().await?;
    Ok(taken)
}

/// What is typed is in statements' arguments: neither is logged.
fn options(url: &str) -> Result<AnyConnectOptions, StoreError> {
    sqlx::any::install_default_drivers();
    Ok(url.parse::<AnyConnectOptions>()?.disable_statement_logging())
}

/// A pool whose connections are told `settings` when they are made.
fn pool(size: u32, settings: [&'static str; 2]) -> AnyPoolOptions {
    let pool = AnyPoolOptions::new().max_connections(size).acquire_timeout(TURN).test_before_acquire(false);
    // When the disk is full, SQLite itself ends a transaction, and the driver takes it for open ever after.
    let pool = pool.before_acquire(|connection, _| {
        let is_free = !connection.is_in_transaction();
        Box::pin(async move { Ok(is_free) })
    });
    pool.after_connect(move |connection, _| {
        Box::pin(async move {
            for settings in settings {
                sqlx::raw_sql(settings).execute(&mut *connection).await?;
            }
            Ok(())
        })
    })
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
        let path = folder.path().join("a name with % and ?.db");
        let database = Database::open(&path, Synchronous::Full, vec![]).await.unwrap();
        for (pragma, expected) in
            [("PRAGMA synchronous", "2"), ("PRAGMA journal_mode", "wal"), ("PRAGMA foreign_keys", "1")]
        {
            let row = sqlx::query(pragma).fetch_one(&database.write).await.unwrap();
            let value = row.try_get::<i64, _>(0).map(|value| value.to_string());
            assert_eq!(value.or_else(|_| row.try_get(0)).unwrap(), expected, "{pragma}");
        }
        let refused = sqlx::query("CREATE TABLE x (y)").execute(&database.read).await;
        assert!(refused.is_err(), "readers only read");
        assert!(path.exists(), "the file has the name that was given");
    }

    #[tokio::test]
    async fn when_the_disk_has_room_again_it_goes_on() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("x.db");
        let database = Database::open(&path, Synchronous::Full, vec![]).await.unwrap();
        let limit = "CREATE TABLE x (y); PRAGMA max_page_count = 10";
        sqlx::raw_sql(limit).execute(&database.write).await.unwrap();
        let mut transaction = database.begin().await.unwrap();
        let big = sqlx::query("INSERT INTO x VALUES (zeroblob(1000000))").execute(&mut *transaction).await;
        assert!(matches!(big.map_err(StoreError::from), Err(StoreError::Full)));
        drop(transaction);
        // The limit goes with the connection.
        let mut transaction = database.begin().await.unwrap();
        sqlx::query("INSERT INTO x VALUES (1)").execute(&mut *transaction).await.unwrap();
        transaction.commit().await.unwrap();
        let row = sqlx::query("SELECT count(*) AS n FROM x").fetch_one(&database.read).await.unwrap();
        assert_eq!(row.get::<i64, _>("n"), 1, "nothing is half-written");
    }
}
