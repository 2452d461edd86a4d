//! `hark restore`: a backup into a new store, of either engine.

use super::{FORMAT, Line};
use crate::{
    kept::Kept,
    store::{Piece, Restoration, Store, StoreError},
};
use base64::{Engine, engine::general_purpose::STANDARD};
use flate2::read::GzDecoder;
use std::{
    fs::{self, DirBuilder, File, OpenOptions},
    io::{self, BufRead, BufReader, Write},
    os::unix::fs::{DirBuilderExt, OpenOptionsExt},
    path::{Component, Path, PathBuf},
};

/// Why nothing was restored.
#[derive(Debug, thiserror::Error)]
pub enum RestoreError {
    /// A file could not be read or written.
    #[error("{path}: {error}")]
    File {
        /// The file.
        path: PathBuf,
        /// What went wrong.
        error: io::Error,
    },
    /// It is no backup, or one of another form.
    #[error("{0} is no backup that this version can read")]
    NotABackup(PathBuf),
    /// It ends too early, or has been changed.
    #[error("{0} is not whole")]
    Broken(PathBuf),
    /// There is something already.
    #[error("something is stored there already; a backup is restored only into a new, empty store")]
    NotEmpty,
    /// The store.
    #[error("{0}")]
    Store(#[from] StoreError),
}

/// What was restored.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Restored {
    /// How many rows.
    pub rows: u64,
    /// How many files.
    pub files: u64,
    /// Whether the key file was among them.
    pub has_key_file: bool,
}

/// Restores a backup: the rows all or not at all, and before that the files. On return all of it is on disk.
///
/// # Errors
/// [`RestoreError`]; nothing is left of a backup that could not be read to its end.
pub async fn restore(store: &Store, kept: &Kept, from: &Path) -> Result<Restored, RestoreError> {
    let mut restoration = store.begin_restoration().await?.ok_or(RestoreError::NotEmpty)?;
    let mut made = Vec::new();
    let restored = read(&mut restoration, kept, from, &mut made).await;
    if restored.is_err() {
        for path in &made {
            // What was wrong is told; a file left over is told of by the next attempt.
            let _ = fs::remove_file(path);
        }
    }
    let restored = restored?;
    // From here on rows may be there, and need their files.
    restoration.commit().await?;
    Ok(restored)
}

/// Restores it but for the last step; notes each file that it makes.
async fn read(
    restoration: &mut Restoration,
    kept: &Kept,
    from: &Path,
    made: &mut Vec<PathBuf>,
) -> Result<Restored, RestoreError> {
    let named = |error| RestoreError::File { path: from.to_owned(), error };
    let broken = || RestoreError::Broken(from.to_owned());
    let mut lines = BufReader::new(GzDecoder::new(File::open(from).map_err(named)?)).lines();
    let mut next = || -> Result<Option<Line>, RestoreError> {
        match lines.next() {
            Some(Ok(line)) => serde_json::from_str(&line).map(Some).map_err(|_| broken()),
            Some(Err(_)) => Err(broken()),
            None => Ok(None),
        }
    };
    if !matches!(next(), Ok(Some(Line::HarkBackup(FORMAT)))) {
        return Err(RestoreError::NotABackup(from.to_owned()));
    }
    let mut restored = Restored::default();
    let mut file: Option<(PathBuf, File)> = None;
    let mut count = 1;
    loop {
        match next()?.ok_or_else(broken)? {
            Line::KeyFile(base64) => {
                let key = STANDARD.decode(base64).map_err(|_| broken())?;
                let (path, mut key_file) = create(&kept.key_file(), made)?;
                key_file.write_all(&key).map_err(named)?;
                sync(&path, &key_file)?;
                restored.has_key_file = true;
            }
            Line::Store(piece) => {
                restored.rows += u64::from(matches!(piece, Piece::Row(_)));
                restoration.write(&piece).await?;
            }
            Line::File(name) => {
                // Only below the data folder.
                if !Path::new(&name).components().all(|part| matches!(part, Component::Normal(_))) {
                    return Err(broken());
                }
                restored.files += 1;
                if let Some((path, file)) = file.replace(create(&kept.data.join(name), made)?) {
                    sync(&path, &file)?;
                }
            }
            Line::Bytes(base64) => {
                let bytes = STANDARD.decode(base64).map_err(|_| broken())?;
                let (path, file) = file.as_mut().ok_or_else(broken)?;
                let failed = |error| RestoreError::File { path: path.clone(), error };
                file.write_all(&bytes).map_err(failed)?;
            }
            Line::End(lines) if lines == count && next()?.is_none() => break,
            Line::End(_) | Line::HarkBackup(_) => return Err(broken()),
        }
        count += 1;
    }
    if let Some((path, file)) = file {
        sync(&path, &file)?;
    }
    Ok(restored)
}

/// Waits until a file and its name are on disk.
fn sync(path: &Path, file: &File) -> Result<(), RestoreError> {
    let failed = |error| RestoreError::File { path: path.to_owned(), error };
    file.sync_all().map_err(failed)?;
    let folder = path.parent().unwrap_or(path);
    File::open(folder).and_then(|folder| folder.sync_all()).map_err(failed)
}

/// Makes a new file for its owner only, and the folders that it is in.
fn create(path: &Path, made: &mut Vec<PathBuf>) -> Result<(PathBuf, File), RestoreError> {
    let failed = |error| RestoreError::File { path: path.to_owned(), error };
    if let Some(folder) = path.parent() {
        DirBuilder::new().recursive(true).mode(0o700).create(folder).map_err(failed)?;
    }
    let file = OpenOptions::new().write(true).create_new(true).mode(0o600).open(path).map_err(failed)?;
    made.push(path.to_owned());
    Ok((path.to_owned(), file))
}
