//! The server's own keys, in `DATA/keys/`: who has the database without this folder reads no answers.

use super::{Key, SealError, derive, open, random, seal};
use hmac::{Hmac, Mac};
use sha2::Sha256;
use std::{
    collections::BTreeMap,
    fmt,
    fs::{self, File, OpenOptions},
    io::{self, Write},
    os::unix::fs::{DirBuilderExt, OpenOptionsExt},
    path::{Path, PathBuf},
};
use zeroize::Zeroizing;

/// The keys, by number. The highest encrypts; the others still open what they sealed.
pub struct Keys(BTreeMap<u16, Key>);

/// Why there are no keys.
#[derive(Debug, thiserror::Error)]
pub enum KeysError {
    /// A file could not be read or written.
    #[error("the keys in {path}: {error}")]
    File {
        /// The file or folder.
        path: PathBuf,
        /// What went wrong.
        error: io::Error,
    },
    /// A key file does not hold 32 bytes.
    #[error("{0} is not a key: it must hold exactly 32 bytes")]
    NotAKey(PathBuf),
    /// There is a database and no key: a new one could not open it.
    #[error("{0} holds no key, but there are cases already; bring the key back from where it was kept")]
    Lost(PathBuf),
}

impl Keys {
    /// The keys in the data folder; makes the first one if there are neither keys nor cases yet.
    ///
    /// # Errors
    /// [`KeysError`].
    pub fn load_or_create(data: &Path, has_cases: bool) -> Result<Self, KeysError> {
        let folder = data.join("keys");
        let file = |path: &Path| {
            let path = path.to_owned();
            move |error| KeysError::File { path, error }
        };
        fs::DirBuilder::new().recursive(true).mode(0o700).create(&folder).map_err(file(&folder))?;
        let mut keys = read_all(&folder)?;
        if keys.is_empty() {
            if has_cases {
                return Err(KeysError::Lost(folder));
            }
            create(&folder).map_err(file(&folder))?;
            keys = read_all(&folder)?;
        }
        Ok(Self(keys))
    }

    /// Encrypts with the newest key, bound to `place`.
    ///
    /// # Panics
    /// Never: [`Keys::load_or_create`] gives at least one key.
    pub fn seal(&self, place: &[u8], plain: &[u8]) -> Vec<u8> {
        let (number, key) = self.0.last_key_value().expect("at least one key");
        let mut sealed = number.to_be_bytes().to_vec();
        sealed.extend(seal(&derive(key.as_ref(), &[b"hark data 1"]), place, plain));
        sealed
    }

    /// Decrypts what [`Keys::seal`] made.
    ///
    /// # Errors
    /// [`SealError`].
    pub fn open(&self, place: &[u8], sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>, SealError> {
        let (number, sealed) = sealed.split_first_chunk::<2>().ok_or(SealError)?;
        let key = self.0.get(&u16::from_be_bytes(*number)).ok_or(SealError)?;
        open(&derive(key.as_ref(), &[b"hark data 1"]), place, sealed)
    }

    /// A key that needs the first data key and `secret`, which is not kept here.
    pub fn with(&self, purpose: &str, secret: &[u8]) -> Key {
        derive(self.first(), &[b"hark shared 1", purpose.as_bytes(), secret])
    }

    /// A keyed hash (HMAC-SHA256): of what could be guessed, so that the database alone confirms no guess.
    /// It is made with the first key, and stays the same when newer keys are added.
    pub fn digest(&self, purpose: &str, bytes: &[u8]) -> [u8; 32] {
        let key = derive(self.first(), &[b"hark digest 1", purpose.as_bytes()]);
        let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(key.as_ref()) else {
            unreachable!("any length fits")
        };
        mac.update(bytes);
        mac.finalize().into_bytes().into()
    }

    fn first(&self) -> &[u8] {
        self.0.first_key_value().map_or(&[], |(_, key)| key.as_ref())
    }
}

impl fmt::Debug for Keys {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Keys({} …)", self.0.len())
    }
}

/// Reads `data-<number>.key`.
fn read_all(folder: &Path) -> Result<BTreeMap<u16, Key>, KeysError> {
    let failed = |error| KeysError::File { path: folder.to_owned(), error };
    let mut keys = BTreeMap::new();
    for entry in fs::read_dir(folder).map_err(failed)? {
        let path = entry.map_err(failed)?.path();
        let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        let number = name.strip_prefix("data-").and_then(|name| name.strip_suffix(".key"));
        let Some(number) = number.and_then(|number| number.parse().ok()) else { continue };
        let bytes =
            Zeroizing::new(fs::read(&path).map_err(|error| KeysError::File { path: path.clone(), error })?);
        let key = bytes.as_slice().try_into().map_err(|_| KeysError::NotAKey(path))?;
        keys.insert(number, Zeroizing::new(key));
    }
    Ok(keys)
}

/// Writes the first key whole or not at all, and so that it survives a power cut.
fn create(folder: &Path) -> io::Result<()> {
    let key: Key = Zeroizing::new(random());
    let draft = folder.join(format!("new-{}", u64::from_be_bytes(random())));
    let mut file = OpenOptions::new().write(true).create_new(true).mode(0o600).open(&draft)?;
    file.write_all(key.as_ref())?;
    file.sync_all()?;
    // Unlike a rename, a link never replaces the key that another process has just made.
    let linked = fs::hard_link(&draft, folder.join("data-1.key"));
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
    fn the_first_start_makes_a_key_that_later_starts_read() {
        let data = tempfile::tempdir().unwrap();
        let sealed = Keys::load_or_create(data.path(), false).unwrap().seal(b"p", b"words");
        let folder = data.path().join("keys");
        let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!(mode(&folder), 0o700);
        assert_eq!(mode(&folder.join("data-1.key")), 0o600);
        assert_eq!(fs::read_dir(&folder).unwrap().count(), 1);

        let keys = Keys::load_or_create(data.path(), true).unwrap();
        assert_eq!(keys.open(b"p", &sealed).unwrap().as_slice(), b"words");
        let before = keys.digest("x", b"y");

        fs::write(folder.join("data-2.key"), [9; 32]).unwrap();
        let keys = Keys::load_or_create(data.path(), true).unwrap();
        assert_eq!(keys.open(b"p", &sealed).unwrap().as_slice(), b"words");
        assert_eq!(keys.seal(b"p", b"words")[..2], [0, 2]);
        assert_eq!(keys.digest("x", b"y"), before);
    }

    #[test]
    fn a_lost_or_broken_key_is_said_and_not_replaced() {
        let data = tempfile::tempdir().unwrap();
        assert!(matches!(Keys::load_or_create(data.path(), true), Err(KeysError::Lost(_))));
        fs::write(data.path().join("keys/data-1.key"), "short").unwrap();
        assert!(matches!(Keys::load_or_create(data.path(), false), Err(KeysError::NotAKey(_))));
    }
}
