//! Where everything is kept, as the command line says it.

use crate::{
    keyring::{self, KeysError},
    secrets::Keys,
    store::{DatabaseUrl, Store, StoreError},
    uploads::Folder,
};
use clap::Args;
use std::path::PathBuf;
use time::OffsetDateTime;

/// Where everything is kept.
#[derive(Args, Clone, Debug)]
pub struct Kept {
    /// The folder for cases, drafts and keys
    #[arg(long, env = "HARK_DATA", default_value = "data")]
    pub data: PathBuf,
    /// The address of the database, postgres://…, if cases and drafts shall not be in that folder
    #[arg(long, env = "HARK_DATABASE_URL", hide_env_values = true)]
    pub database_url: Option<DatabaseUrl>,
    /// The file with the key that opens the keys in the database; keys/master.key in the data folder if not said
    #[arg(long, env = "HARK_KEY_FILE")]
    pub key_file: Option<PathBuf>,
}

impl Kept {
    /// Opens the store and brings its tables up to date.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn open_store(&self) -> Result<Store, StoreError> {
        Store::open(&self.data, self.database_url.as_ref()).await
    }

    /// Opens the folder of uploads.
    ///
    /// # Errors
    /// [`StoreError::File`].
    pub fn open_uploads(&self) -> Result<Folder, StoreError> {
        Folder::open(&self.data).map_err(|error| StoreError::File { path: self.data.join("uploads"), error })
    }

    /// Opens the keys, and makes the first one if nothing has been sealed yet.
    ///
    /// # Errors
    /// [`KeysError`].
    pub async fn open_keys(&self, store: &Store, now: OffsetDateTime) -> Result<Keys, KeysError> {
        keyring::open(store, &self.key_file(), &self.data, now).await
    }

    /// The key file.
    pub fn key_file(&self) -> PathBuf {
        self.key_file.clone().unwrap_or_else(|| self.data.join("keys/master.key"))
    }
}
