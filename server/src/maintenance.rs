//! What whoever runs a site does with what is kept, beside serving it: migrate, back up, restore, export, purge, rotate keys.

mod backup;
mod command;
mod export;
mod restore;

pub use backup::{BackupError, backup};
pub use command::Maintenance;
pub use export::{ExportError, export};
pub use restore::{RestoreError, Restored, restore};

use crate::store::Piece;
use serde::{Deserialize, Serialize};

/// The form of backup files. Another one has another number.
const FORMAT: u32 = 1;

/// A line of a backup file: JSON, all lines together compressed by gzip.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Line {
    /// The first one: what this is.
    HarkBackup(u32),
    /// The key file, as base64, if it was asked for.
    KeyFile(String),
    /// A part of what is in the store.
    Store(Piece),
    /// From here on: the bytes of this file in the data folder.
    File(String),
    /// Bytes of the file, as base64.
    Bytes(String),
    /// The last one: how many lines there are before it.
    End(u64),
}
