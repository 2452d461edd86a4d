//! The key file: 32 bytes, for the server's user only, that open the keys in the database. It is not in the database
//! and not in its backups.

use super::{Key, random};
use std::{
    collections::BTreeMap,
    fs::{self, DirBuilder, File, OpenOptions},
    io::{self, Write},
    os::unix::fs::{DirBuilderExt, OpenOptionsExt},
    path::{Path, PathBuf},
};
use zeroize::Zeroizing;

/// What is wrong with a key file.
#[derive(Debug, thiserror::Error)]
pub enum KeyFileError {
    /// A file could not be read or written.
    #[error("the key file {path}: {error}")]
    File {
        /// The file or folder.
        path: PathBuf,
        /// What went wrong.
        error: io::Error,
    },
    /// It does not hold 32 bytes.
    #[error("{0} is not a key: it must hold exactly 32 bytes")]
    NotAKey(PathBuf),
}

/// The key in a file; none if there is no such file.
pub(crate) fn read(path: &Path) -> Result<Option<Key>, KeyFileError> {
    let bytes = match fs::read(path) {
        Ok(bytes) => Zeroizing::new(bytes),
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(KeyFileError::File { path: path.to_owned(), error }),
    };
    let key = bytes.as_slice().try_into().map_err(|_| KeyFileError::NotAKey(path.to_owned()))?;
    Ok(Some(Zeroizing::new(key)))
}

/// The key in a file, which is made if it is not there.
pub(crate) fn read_or_create(path: &Path) -> Result<Key, KeyFileError> {
    if let Some(key) = read(path)? {
        return Ok(key);
    }
    create(path).map_err(|error| KeyFileError::File { path: path.to_owned(), error })?;
    read(path)?.ok_or_else(|| KeyFileError::NotAKey(path.to_owned()))
}

/// The keys of the version that kept them in the data folder: `keys/data-<number>.key`.
pub(crate) fn of_before(data: &Path) -> Result<BTreeMap<u16, Key>, KeyFileError> {
    let mut keys = BTreeMap::new();
    let Ok(folder) = fs::read_dir(data.join("keys")) else { return Ok(keys) };
    for path in folder.flatten().map(|entry| entry.path()) {
        let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        let number = name.strip_prefix("data-").and_then(|name| name.strip_suffix(".key"));
        if let Some(number) = number.and_then(|number| number.parse().ok())
            && let Some(key) = read(&path)?
        {
            keys.insert(number, key);
        }
    }
    Ok(keys)
}

/// Writes a new key whole or not at all, and so that it survives a power cut.
fn create(path: &Path) -> io::Result<()> {
    let folder = path.parent().filter(|folder| *folder != Path::new("")).unwrap_or(Path::new("."));
    DirBuilder::new().recursive(true).mode(0o700).create(folder)?;
    let key: Key = Zeroizing::new(random());
    let draft = folder.join(format!("new-{}", u64::from_be_bytes(random())));
    let mut file = OpenOptions::new().write(true).create_new(true).mode(0o600).open(&draft)?;
    file.write_all(key.as_ref())?;
    file.sync_all()?;
    // Unlike a rename, a link never replaces the key that another process has just made.
    let linked = fs::hard_link(&draft, path);
    fs::remove_file(&draft)?;
    File::open(folder)?.sync_all()?;
    match linked {
        Err(error) if error.kind() != io::ErrorKind::AlreadyExists => Err(error),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::os::unix::fs::PermissionsExt;

    #[test]
    fn it_is_made_once_for_its_owner_only() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("keys/master.key");
        assert!(read(&path).unwrap().is_none());
        let key = read_or_create(&path).unwrap();
        assert_eq!(*read_or_create(&path).unwrap(), *key);
        let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!((mode(path.parent().unwrap()), mode(&path)), (0o700, 0o600));
        assert_eq!(fs::read_dir(path.parent().unwrap()).unwrap().count(), 1);
        fs::write(&path, "short").unwrap();
        assert!(matches!(read_or_create(&path), Err(KeyFileError::NotAKey(_))));
    }
}
