//! `hark backup`: all that is kept in one file, while the server serves.

use super::{FORMAT, Line};
use crate::{
    kept::Kept,
    store::{Piece, Store, StoreError},
};
use base64::{Engine, engine::general_purpose::STANDARD};
use flate2::{Compression, write::GzEncoder};
use std::{
    ffi::OsString,
    fs::{self, File, OpenOptions},
    io::{self, BufWriter, Read, Write},
    os::unix::fs::OpenOptionsExt,
    path::{Path, PathBuf},
};

/// How much of a file is in one line.
const CHUNK: u64 = 1 << 20;

/// Why there is no backup.
#[derive(Debug, thiserror::Error)]
pub enum BackupError {
    /// A file could not be read or written.
    #[error("{path}: {error}")]
    File {
        /// The file.
        path: PathBuf,
        /// What went wrong.
        error: io::Error,
    },
    /// There is a file of that name.
    #[error("{0} is there already; a backup replaces nothing")]
    Exists(PathBuf),
    /// The backup would hold itself.
    #[error("{0} is in the data folder; a backup belongs elsewhere")]
    Inside(PathBuf),
    /// The store.
    #[error("{0}")]
    Store(#[from] StoreError),
}

/// Writes all rows, and all files in the data folder but databases and keys, into a new file for its owner only; with
/// the key file if that is asked for. It has its name once it is whole and on disk. Says how many rows and files it has.
///
/// # Errors
/// [`BackupError`]; then there is no file.
pub async fn backup(
    store: &Store,
    kept: &Kept,
    to: &Path,
    with_key_file: bool,
) -> Result<(u64, u64), BackupError> {
    let named = |error| BackupError::File { path: to.to_owned(), error };
    if to.exists() {
        return Err(BackupError::Exists(to.to_owned()));
    }
    let folder = to.parent().filter(|folder| *folder != Path::new("")).unwrap_or(Path::new("."));
    let inside = folder.canonicalize().map_err(named)?;
    if kept.data.canonicalize().is_ok_and(|data| inside.starts_with(data)) {
        return Err(BackupError::Inside(to.to_owned()));
    }
    let mut partial = OsString::from(to);
    partial.push(".partial");
    let partial = PathBuf::from(partial);
    let written = write(store, kept, &partial, with_key_file).await;
    let finished = written.and_then(|counts| {
        // Unlike a rename, a link replaces nothing.
        fs::hard_link(&partial, to).and_then(|()| File::open(folder)?.sync_all()).map_err(named)?;
        Ok(counts)
    });
    let _ = fs::remove_file(&partial);
    finished
}

async fn write(
    store: &Store,
    kept: &Kept,
    to: &Path,
    with_key_file: bool,
) -> Result<(u64, u64), BackupError> {
    let named = |error| BackupError::File { path: to.to_owned(), error };
    // What an interrupted backup has left.
    let _ = fs::remove_file(to);
    let file = OpenOptions::new().write(true).create_new(true).mode(0o600).open(to).map_err(named)?;
    let mut out = Lines { out: BufWriter::new(GzEncoder::new(file, Compression::fast())), count: 0 };
    out.write(&Line::HarkBackup(FORMAT)).map_err(named)?;
    if with_key_file {
        let path = kept.key_file();
        let key = fs::read(&path).map_err(|error| BackupError::File { path, error })?;
        out.write(&Line::KeyFile(STANDARD.encode(key))).map_err(named)?;
    }
    let mut counts = (0, 0);
    let mut write = |piece: Piece| {
        counts.0 += u64::from(matches!(piece, Piece::Row(_)));
        out.write(&Line::Store(piece)).map_err(named)
    };
    store.pieces(&mut write).await?;
    // After the rows: each file that a row names is there, unless it has been erased meanwhile.
    for path in files(&kept.data).map_err(|error| BackupError::File { path: kept.data.clone(), error })? {
        counts.1 += 1;
        copy(&kept.data, &path, &mut out).map_err(|error| BackupError::File { path, error })?;
    }
    let lines = out.count;
    out.write(&Line::End(lines)).map_err(named)?;
    let encoder = out.out.into_inner().map_err(|error| named(error.into_error()))?;
    encoder.finish().and_then(|file| file.sync_all()).map_err(named)?;
    Ok(counts)
}

struct Lines<W> {
    out: W,
    count: u64,
}

impl<W: Write> Lines<W> {
    fn write(&mut self, line: &Line) -> io::Result<()> {
        serde_json::to_writer(&mut self.out, line)?;
        self.count += 1;
        self.out.write_all(b"\n")
    }
}

/// The files below the data folder, but databases and keys.
fn files(data: &Path) -> io::Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    let mut open = vec![data.to_owned()];
    while let Some(folder) = open.pop() {
        let entries = match fs::read_dir(&folder) {
            Ok(entries) => entries,
            // With PostgreSQL there need be no data folder.
            Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
            Err(error) => return Err(error),
        };
        for entry in entries {
            let entry = entry?;
            let (path, name) = (entry.path(), entry.file_name());
            let is_database = name.to_str().is_some_and(|name| {
                folder == data && [".db", ".db-wal", ".db-shm"].iter().any(|end| name.ends_with(end))
            });
            let kind = entry.file_type()?;
            if kind.is_dir() && path != data.join("keys") {
                open.push(path);
            } else if kind.is_file() && !is_database {
                files.push(path);
            }
        }
    }
    files.sort();
    Ok(files)
}

fn copy(data: &Path, path: &Path, out: &mut Lines<impl Write>) -> io::Result<()> {
    let file = match File::open(path) {
        // Erased since.
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        opened => opened?,
    };
    let name = path.strip_prefix(data).ok().and_then(Path::to_str);
    let name = name.ok_or_else(|| io::Error::other("its name is not UTF-8"))?;
    out.write(&Line::File(name.to_owned()))?;
    loop {
        let mut bytes = Vec::new();
        if (&file).take(CHUNK).read_to_end(&mut bytes)? == 0 {
            return Ok(());
        }
        out.write(&Line::Bytes(STANDARD.encode(&bytes)))?;
    }
}
