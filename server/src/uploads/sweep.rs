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
/// The first [`StoreError`]; what else can be taken away is, all the same.
pub async fn sweep(store: &Store, folder: &Folder, now: OffsetDateTime) -> Result<u64, StoreError> {
    let mut first_error = store.purge_uploads(now).await.err();
    let mut swept = 0;
    match folder.sweep_partials(STOPPED) {
        Ok(partials) => swept += partials,
        Err(error) => first_error = first_error.or(Some(failed(folder, error))),
    }
    for first in 0..=u8::MAX {
        match unknown(store, folder, first).await {
            Ok(unknown) => {
                for id in unknown {
                    match folder.erase(id) {
                        Ok(()) => swept += 1,
                        Err(error) => first_error = first_error.or(Some(failed(folder, error))),
                    }
                }
            }
            Err(error) => first_error = first_error.or(Some(error)),
        }
    }
    first_error.map_or(Ok(swept), Err)
}

/// The files whose ids begin with this byte and that nobody knows.
async fn unknown(store: &Store, folder: &Folder, first: u8) -> Result<Vec<UploadId>, StoreError> {
    // The files first: what comes in meanwhile is then not among them.
    let files = folder.older_than(first, UNKNOWN).map_err(|error| failed(folder, error))?;
    if files.is_empty() {
        return Ok(files);
    }
    let known = store.upload_ids(first).await?;
    Ok(files.into_iter().filter(|id| !known.contains(id)).collect())
}

fn failed(folder: &Folder, error: io::Error) -> StoreError {
    StoreError::File { path: folder.path_of_all().to_owned(), error }
}
