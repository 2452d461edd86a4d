//! What is kept: cases in one `SQLite` database, drafts in another.
//!
//! A case is on disk before anyone is told its reference (`synchronous=FULL`). Drafts are saved at every
//! page and may lose their last moments when the machine loses power (`NORMAL`); a process that dies loses
//! neither. Two files, so that neither waits for the other, and a backup of the cases holds no draft.

mod cases;
mod database;
mod drafts;
mod saved;

pub use cases::{CaseRow, Committed, NewRows, StoredResponse};
pub use drafts::{Revision, SaveDraft};

use database::Database;
use sqlx::{SqlSafeStr, migrate::Migration, sqlite::SqliteSynchronous};
use std::{
    fs, io,
    os::unix::fs::DirBuilderExt,
    path::{Path, PathBuf},
};

/// The store. A clone is the same store.
#[derive(Clone, Debug)]
pub struct Store {
    cases: Database,
    drafts: Database,
}

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
    /// The database refused.
    #[error("the database: {0}")]
    Database(#[from] sqlx::Error),
    /// The tables are of another version of this program.
    #[error("the database: {0}")]
    Migration(#[from] sqlx::migrate::MigrateError),
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
}

const CASES: &str = "cases.db";
const DRAFTS: &str = "drafts.db";

impl Store {
    /// Opens the store in a folder, and makes what is not yet there: the folder for its owner only (0700),
    /// the files too (0600).
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn open(data: &Path) -> Result<Self, StoreError> {
        make_folder(data)?;
        let cases = [migration(1, "cases", include_str!("../migrations/cases/0001_cases.sql"))];
        let drafts = [
            migration(1, "drafts", include_str!("../migrations/drafts/0001_drafts.sql")),
            migration(2, "saved", include_str!("../migrations/drafts/0002_saved.sql")),
        ];
        Ok(Self {
            cases: Database::open(&data.join(CASES), SqliteSynchronous::Full, &cases).await?,
            drafts: Database::open(&data.join(DRAFTS), SqliteSynchronous::Normal, &drafts).await?,
        })
    }

    /// Whether there is a store with cases in this folder.
    pub fn exists(data: &Path) -> bool {
        data.join(CASES).exists()
    }

    /// Whether the store answers.
    ///
    /// # Errors
    /// [`StoreError`] if it does not.
    pub async fn ready(&self) -> Result<(), StoreError> {
        sqlx::query("SELECT count(*) FROM sequences").execute(&self.cases.read).await?;
        sqlx::query("SELECT 1 FROM drafts LIMIT 1").execute(&self.drafts.read).await?;
        Ok(())
    }

    /// Closes the files, once what is under way is done.
    pub async fn close(&self) {
        self.cases.close().await;
        self.drafts.close().await;
    }
}

/// Makes the data folder, for its owner only.
///
/// # Errors
/// [`StoreError::File`].
pub fn make_folder(data: &Path) -> Result<(), StoreError> {
    fs::DirBuilder::new()
        .recursive(true)
        .mode(0o700)
        .create(data)
        .map_err(|error| StoreError::File { path: data.to_owned(), error })
}

fn migration(version: i64, name: &'static str, sql: &'static str) -> Migration {
    let kind = sqlx::migrate::MigrationType::Simple;
    Migration::new(version, name.into(), kind, sql.into_sql_str(), false)
}
