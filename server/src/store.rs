//! What is kept, in one of two engines, by the same statements.
//!
//! `SQLite`: cases in one file, drafts in another, counts of visits in a third, so that none waits for another
//! and a backup of the cases holds no draft. A case is on disk before anyone is told its reference
//! (`synchronous=FULL`). Drafts are saved at every page and may lose their last moments when the machine loses
//! power (`NORMAL`); a process that dies loses neither. `PostgreSQL`: all in one database, shared by any number
//! of nodes.

mod archive;
mod audit;
mod cases;
mod counting;
mod database;
mod deliveries;
mod drafts;
mod engine;
mod error;
mod events;
mod keys;
mod migrations;
mod outbox;
mod queue;
mod rates;
mod retention;
mod saved;
mod sealed;
mod staff;
mod statistics;
mod uploads;

pub use archive::{Piece, Restoration, Value};
pub use audit::Reading;
pub use cases::{CaseRow, Committed, NewResponse, NewRows, StoredResponse};
pub use counting::{Block, Counted};
pub use deliveries::{DELIVERY, INQUIRY};
pub use drafts::{Revision, SaveDraft};
pub use engine::Engine;
pub use error::StoreError;
pub use events::{AppendError, Body, NewEvent, Recorded, With};
pub use keys::SealedKey;
pub use outbox::{Job, NewJob, Queue};
pub use queue::{CasePage, Wanted};
pub use sealed::{SEALED, SealedColumn, SealedRow};
pub use staff::StaffRow;
pub use statistics::Count;
pub use uploads::{Document, UploadRow};

use database::{Database, Synchronous};
use std::{convert::Infallible, fmt, fs, os::unix::fs::DirBuilderExt, path::Path, str::FromStr};

/// The address of a database, with the password that may be in it: it is not shown.
#[derive(Clone)]
pub struct DatabaseUrl(String);

impl FromStr for DatabaseUrl {
    type Err = Infallible;

    /// Takes anything; [`Store::open`] says what is wrong with it, without showing it.
    fn from_str(url: &str) -> Result<Self, Infallible> {
        Ok(Self(url.to_owned()))
    }
}

impl fmt::Debug for DatabaseUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("DatabaseUrl(…)")
    }
}

/// The store. A clone is the same store.
#[derive(Clone, Debug)]
pub struct Store {
    cases: Database,
    drafts: Database,
    statistics: Database,
}

const CASES: &str = "cases.db";
const DRAFTS: &str = "drafts.db";
const STATISTICS: &str = "statistics.db";

impl Store {
    /// Opens the store: in the database with this address, or else in the folder, which is made for its owner
    /// only (0700), as are the files in it (0600). What is not yet there is made.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn open(data: &Path, database: Option<&DatabaseUrl>) -> Result<Self, StoreError> {
        if let Some(DatabaseUrl(url)) = database {
            let all = Database::connect(url, migrations::postgres()).await?;
            return Ok(Self { cases: all.clone(), drafts: all.clone(), statistics: all });
        }
        make_folder(data)?;
        let open = |name, synchronous, steps| async move {
            Database::open(&data.join(name), synchronous, steps).await
        };
        let store = Self {
            cases: open(CASES, Synchronous::Full, migrations::cases()).await?,
            drafts: open(DRAFTS, Synchronous::Normal, migrations::drafts()).await?,
            statistics: open(STATISTICS, Synchronous::Normal, migrations::statistics()).await?,
        };
        store.chain_what_was_before().await?;
        Ok(store)
    }

    /// The steps of migration that were taken when it was opened.
    pub fn taken(&self) -> Vec<&str> {
        self.databases().into_iter().flat_map(|database| &database.taken).map(String::as_str).collect()
    }

    /// The databases that it consists of, each once.
    fn databases(&self) -> Vec<&Database> {
        match self.engine() {
            Engine::Sqlite => vec![&self.cases, &self.drafts, &self.statistics],
            Engine::Postgres => vec![&self.cases],
        }
    }

    /// What keeps the tables.
    pub fn engine(&self) -> Engine {
        self.cases.engine
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

    /// Closes files and connections, once what is under way is done.
    pub async fn close(&self) {
        self.cases.close().await;
        self.drafts.close().await;
        self.statistics.close().await;
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
