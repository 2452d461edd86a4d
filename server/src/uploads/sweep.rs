//! Taking away the files that are kept no longer: those that wait for a case in vain, those that stopped coming in, and
//! those that nobody knows any more because their case is gone.

use super::{Folder, UploadId};
use crate::store::{Store, StoreError};
use std::{io, time::Duration};
use time::OffsetDateTime;

/// After how long an upload that goes on no more is given up.
const STOPPED: Duration = Duration::from_hours(24);
/// How old a file must be to be unknown: a new one is on the disk before it is known.
const UNKNOWN: Duration = Duration::from_hours(1);

/// Takes them away; says how many files that were. To be called when the cases have been purged.
///
/// # Errors
/// [`StoreError`].
pub async fn sweep(store: &Store, folder: &Folder, now: OffsetDateTime) -> Result<u64, StoreError> {
    store.purge_uploads(now).await?;
    let mut swept = folder.sweep_partials(STOPPED).map_err(|error| failed(folder, error))?;
    for first in 0..=u8::MAX {
        // The files first: what comes in meanwhile is then not among them.
        let files = folder.older_than(first, UNKNOWN).map_err(|error| failed(folder, error))?;
        if files.is_empty() {
            continue;
        }
        let known = store.upload_ids(first).await?;
        let unknown: Vec<UploadId> = files.into_iter().filter(|id| !known.contains(id)).collect();
        for id in unknown {
            folder.erase(id).map_err(|error| failed(folder, error))?;
            swept += 1;
        }
    }
    Ok(swept)
}

fn failed(folder: &Folder, error: io::Error) -> StoreError {
    StoreError::File { path: folder.path_of_all().to_owned(), error }
}
