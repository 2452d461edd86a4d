//! The commands, as they are typed.

use super::{backup, export, restore};
use crate::{
    clock::Clock,
    kept::Kept,
    keyring,
    mail::Post,
    retention,
    site::{Place, Site},
};
use clap::Subcommand;
use std::{
    error::Error,
    fs::OpenOptions,
    io::{self, BufWriter},
    os::unix::fs::OpenOptionsExt,
    path::PathBuf,
};

/// What is done with what is kept.
#[derive(Subcommand)]
pub enum Maintenance {
    /// Bring the tables up to date and say what that took; `hark serve` does it, too, when it starts
    Migrate {
        /// Where it is kept.
        #[command(flatten)]
        kept: Kept,
    },
    /// Write all that is kept into a new file, while the server serves
    ///
    /// The file holds cases, drafts, counts and uploaded files, in a form that either engine restores. Answers in it
    /// are sealed; references, dates and states are not. Without the key file nobody reads the answers, and a restored
    /// site cannot either: keep the key file too, and elsewhere.
    Backup {
        /// The file
        file: PathBuf,
        /// Put the key file into it: then the backup alone opens every answer, and must be kept like the answers
        #[arg(long)]
        with_key_file: bool,
        /// Where it is kept.
        #[command(flatten)]
        kept: Kept,
    },
    /// Restore a backup into a new, empty data folder or database, of either engine
    ///
    /// Where something is stored already, nothing is changed. Without the key file in the backup, put the key file of
    /// the old site in its place before you serve.
    Restore {
        /// The file
        file: PathBuf,
        /// Where it is kept.
        #[command(flatten)]
        kept: Kept,
    },
    /// Write the records of all cases into a new CSV file, one line a case, without what is personal
    Export {
        /// The file
        file: PathBuf,
        /// Where it is kept.
        #[command(flatten)]
        kept: Kept,
        /// Where the site is.
        #[command(flatten)]
        place: Place,
    },
    /// Erase at once what the register says is kept no longer; `hark serve` does it every hour
    Purge {
        /// Where it is kept.
        #[command(flatten)]
        kept: Kept,
        /// Where the site is.
        #[command(flatten)]
        place: Place,
    },
    /// Look after the keys that answers are sealed with
    Keys {
        /// What is done.
        #[command(subcommand)]
        step: KeysStep,
    },
}

/// What is done with keys.
#[derive(Subcommand)]
pub enum KeysStep {
    /// Add a key, which every running server will seal with in five minutes
    Rotate {
        /// Where it is kept.
        #[command(flatten)]
        kept: Kept,
    },
    /// Seal with the newest key all that an older one has sealed; if it is broken off, run it again
    Reseal {
        /// Where it is kept.
        #[command(flatten)]
        kept: Kept,
    },
    /// Seal the keys with a new key file; servers need it when they start next
    ChangeFile {
        /// The new key file, which is made if it is not there
        new: PathBuf,
        /// Where it is kept.
        #[command(flatten)]
        kept: Kept,
    },
}

impl Maintenance {
    /// Does it. Says what was done, and whether all of it could be done.
    ///
    /// # Errors
    /// Why nothing was done, in words.
    pub async fn run(self) -> Result<(String, bool), Box<dyn Error>> {
        let now = Clock::system().now();
        let mut all_done = true;
        let line = match self {
            Self::Migrate { kept } => {
                let store = kept.open_store().await?;
                let taken = store.taken().join(", ");
                store.close().await;
                if taken.is_empty() { "the tables are up to date".into() } else { format!("done: {taken}") }
            }
            Self::Backup { file, with_key_file, kept } => {
                let store = kept.open_store().await?;
                let (rows, files) = backup(&store, &kept, &file, with_key_file).await?;
                store.close().await;
                format!("{}: {rows} rows, {files} files", file.display())
            }
            Self::Restore { file, kept } => {
                let store = kept.open_store().await?;
                let restored = restore(&store, &kept, &file).await?;
                store.close().await;
                let key = if restored.has_key_file { ", and the key file" } else { "" };
                format!("restored: {} rows, {} files{key}", restored.rows, restored.files)
            }
            Self::Export { file, kept, place } => {
                let site = Site::load(&place.folders())?;
                let store = kept.open_store().await?;
                let keys = kept.open_keys(&store, now).await?;
                let named = |error: io::Error| format!("{}: {error}", file.display());
                let new = OpenOptions::new().write(true).create_new(true).mode(0o600).open(&file);
                let mut into = BufWriter::new(new.map_err(named)?);
                let cases = export(&store, &keys, &site, &Clock::system(), &mut into).await?;
                into.into_inner().map_err(|error| named(error.into_error()))?.sync_all().map_err(named)?;
                store.close().await;
                format!("exported: {cases} cases")
            }
            Self::Purge { kept, place } => {
                let site = Site::load(&place.folders())?;
                let store = kept.open_store().await?;
                let purged = retention::enforce(
                    &store,
                    &kept.open_uploads()?,
                    &site,
                    &Clock::system(),
                    &Post::new(&kept.data),
                )
                .await;
                store.close().await;
                all_done = purged.failures == 0;
                let erased = purged.erased.iter().map(|(what, number)| format!("{number} {what}"));
                let erased = erased.collect::<Vec<_>>().join(", ");
                format!("erased: {erased}; {} steps failed", purged.failures)
            }
            Self::Keys { step: KeysStep::Rotate { kept } } => {
                let store = kept.open_store().await?;
                kept.open_keys(&store, now).await?;
                let (number, from) = keyring::rotate(&store, &kept.key_file(), now).await?;
                store.close().await;
                format!("key {number} seals from {from}; then run `hark keys reseal`")
            }
            Self::Keys { step: KeysStep::Reseal { kept } } => {
                let store = kept.open_store().await?;
                let keys = kept.open_keys(&store, now).await?;
                let resealed = keyring::reseal(&keys, &store, now).await?;
                store.close().await;
                all_done = resealed.failures == 0;
                let sealed = resealed.sealed.iter().map(|(what, number)| format!("{number} {what}"));
                let sealed = sealed.collect::<Vec<_>>().join(", ");
                let (key, failures) = (keys.sealing(), resealed.failures);
                format!("sealed with key {key}: {sealed}; {failures} could not be opened")
            }
            Self::Keys { step: KeysStep::ChangeFile { new, kept } } => {
                let store = kept.open_store().await?;
                keyring::change_file(&store, &kept.key_file(), &new, now).await?;
                store.close().await;
                format!("{} is the key file now", new.display())
            }
        };
        Ok((line, all_done))
    }
}
