//! Mails as files, for a site without a mail server: `<id>.eml` (RFC 5322), each written once.

use crate::secrets;
use std::{
    fs::{self, DirBuilder, DirEntry, File, OpenOptions},
    io::{self, Write},
    os::unix::fs::{DirBuilderExt, OpenOptionsExt},
    path::Path,
    time::{Duration, SystemTime},
};

/// Writes a mail whole or not at all, and so that it survives a power cut. A mail that is there already stays as it is.
pub(super) fn write(folder: &Path, id: &str, mail: &[u8]) -> io::Result<()> {
    let path = folder.join(format!("{id}.eml"));
    DirBuilder::new().recursive(true).mode(0o700).create(folder)?;
    if !path.exists() {
        let draft = folder.join(format!("new-{:016x}", u64::from_be_bytes(secrets::random())));
        let mut file = OpenOptions::new().write(true).create_new(true).mode(0o600).open(&draft)?;
        let written =
            file.write_all(mail).and_then(|()| file.sync_all()).and_then(|()| fs::rename(&draft, &path));
        if written.is_err() {
            // What could not be written is of no use to anyone, and holds an address.
            let _ = fs::remove_file(&draft);
        }
        written?;
    }
    File::open(folder)?.sync_all()
}

/// Erases the files that are older than this, and says how many.
///
/// # Errors
/// What could not be read, or the first that could not be erased; the others are, all the same.
pub(super) fn purge(folder: &Path, age: Duration, now: SystemTime) -> io::Result<u64> {
    let entries = match fs::read_dir(folder) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(0),
        entries => entries?,
    };
    let mut erased = 0;
    let mut first_error = None;
    for entry in entries {
        match entry.and_then(|entry| erase_old(&entry, age, now)) {
            Ok(is_erased) => erased += u64::from(is_erased),
            Err(error) => first_error = first_error.or(Some(error)),
        }
    }
    first_error.map_or(Ok(erased), Err)
}

/// Erases a file that is older than this; says whether it was.
fn erase_old(entry: &DirEntry, age: Duration, now: SystemTime) -> io::Result<bool> {
    let metadata = entry.metadata()?;
    let is_old = now.duration_since(metadata.modified()?).is_ok_and(|passed| passed > age);
    if metadata.is_file() && is_old {
        fs::remove_file(entry.path())?;
    }
    Ok(metadata.is_file() && is_old)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::os::unix::fs::PermissionsExt;

    #[test]
    fn a_mail_is_one_file_for_its_owner_only() {
        let data = tempfile::tempdir().unwrap();
        let folder = data.path().join("mail");
        write(&folder, "a1", b"first").unwrap();
        write(&folder, "a1", b"second").unwrap();
        write(&folder, "b2", b"other").unwrap();
        assert_eq!(fs::read(folder.join("a1.eml")).unwrap(), b"first");
        let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!((mode(&folder), mode(&folder.join("a1.eml"))), (0o700, 0o600));
        assert_eq!(fs::read_dir(&folder).unwrap().count(), 2);
    }

    #[test]
    fn old_files_are_erased_whatever_they_are() {
        let data = tempfile::tempdir().unwrap();
        let (week, now) = (Duration::from_hours(7 * 24), SystemTime::now());
        assert_eq!(purge(&data.path().join("none"), week, now).unwrap(), 0);
        write(data.path(), "a1", b"mail").unwrap();
        fs::write(data.path().join("new-0"), "half a mail, from a crash").unwrap();
        assert_eq!(purge(data.path(), week, now).unwrap(), 0);
        assert_eq!(purge(data.path(), week, now + week + Duration::from_mins(1)).unwrap(), 2);
        assert_eq!(fs::read_dir(data.path()).unwrap().count(), 0);
    }
}
