//! Where uploaded files lie: `DATA/uploads/`, sealed, each under its id.
//!
//! `partial/` holds what is still coming in; 256 folders hold what is whole. A file is written beside its place, through
//! to the disk, and then moved there: it is there whole or not at all. Several servers share one such folder, as they
//! share one database.

use super::{
    UploadId,
    frames::{FramesError, Place},
    partial::{Announced, Partial, PartialError},
};
use crate::secrets::Key;
use std::{
    fs::{self, DirBuilder, File, OpenOptions},
    io::{self, BufReader, BufWriter},
    os::unix::fs::{DirBuilderExt, OpenOptionsExt},
    path::{Path, PathBuf},
    time::{Duration, SystemTime},
};
use zeroize::Zeroizing;

/// The folder of uploads.
#[derive(Debug, Clone)]
pub struct Folder(PathBuf);

/// What is left of the disk to cases and drafts, which are worth more than files: a part of it, and no more than this
/// many bytes.
const LEFT_OF_DISK: u64 = 16;
const LEFT_AT_MOST: u64 = 1024 * 1024 * 1024;

/// What a sealed file that is being written ends in.
const NEW: &str = "new";

impl Folder {
    /// Opens the folder, and makes it if there is none, for its owner only.
    ///
    /// # Errors
    /// If it cannot be made.
    pub fn open(data: &Path) -> io::Result<Self> {
        let folder = Self(data.join("uploads"));
        make(&folder.partials())?;
        Ok(folder)
    }

    /// Where it is.
    pub fn path_of_all(&self) -> &Path {
        &self.0
    }

    fn partials(&self) -> PathBuf {
        self.0.join("partial")
    }

    fn shard(&self, id: UploadId) -> PathBuf {
        self.0.join(format!("{:02x}", id.as_bytes()[0]))
    }

    fn path(&self, id: UploadId) -> PathBuf {
        self.shard(id).join(id.to_string())
    }

    /// Begins a file that comes in.
    ///
    /// # Errors
    /// [`PartialError`].
    pub fn begin(&self, id: UploadId, key: Key, announced: Announced) -> Result<Partial, PartialError> {
        self.has_room()?;
        Partial::create(self.partials().join(id.to_string()), id, key, announced)
    }

    /// Goes on with a file that has begun to come in.
    ///
    /// # Errors
    /// [`PartialError`].
    pub fn resume(&self, id: UploadId, key: Key) -> Result<Partial, PartialError> {
        Partial::resume(self.partials().join(id.to_string()), id, key)
    }

    /// Seals a whole file into its place. On return it is on the disk.
    ///
    /// # Errors
    /// If it cannot be written; then nothing of it is left.
    pub fn keep(&self, id: UploadId, key: &Key, content: &[u8]) -> io::Result<()> {
        self.has_room()?;
        let beside = self.partials().join(id.to_string()).with_extension(NEW);
        let kept = self.write(id, key, content, &beside);
        if kept.is_err() {
            let _ = fs::remove_file(&beside);
        }
        kept
    }

    /// Whether there is room for more files; otherwise the disk counts as full.
    fn has_room(&self) -> io::Result<()> {
        let disk = rustix::fs::statvfs(&self.0)?;
        let left = (disk.f_blocks / LEFT_OF_DISK).saturating_mul(disk.f_frsize).min(LEFT_AT_MOST);
        let free = disk.f_bavail.saturating_mul(disk.f_frsize);
        if free < left { Err(io::ErrorKind::StorageFull.into()) } else { Ok(()) }
    }

    fn write(&self, id: UploadId, key: &Key, content: &[u8], beside: &Path) -> io::Result<()> {
        let file = OpenOptions::new().write(true).create_new(true).mode(0o600).open(beside)?;
        let mut to = BufWriter::new(file);
        Place { key, file: id.as_bytes() }.write_all(&mut to, content)?;
        to.into_inner()?.sync_all()?;
        let shard = self.shard(id);
        make(&shard)?;
        fs::rename(beside, self.path(id))?;
        File::open(shard)?.sync_all()
    }

    /// The content of a whole file.
    ///
    /// # Errors
    /// [`FramesError`].
    pub fn read(&self, id: UploadId, key: &Key) -> Result<Zeroizing<Vec<u8>>, FramesError> {
        let mut from = BufReader::new(File::open(self.path(id))?);
        Place { key, file: id.as_bytes() }.read_all(&mut from)
    }

    /// Takes away a file, whole or coming in. That there is none is no fault.
    ///
    /// # Errors
    /// If it cannot be taken away.
    pub fn erase(&self, id: UploadId) -> io::Result<()> {
        remove(&self.path(id))?;
        remove(&self.partials().join(id.to_string()))
    }

    /// Takes away what began to come in and has not been touched for so long; says how many files that were.
    ///
    /// # Errors
    /// If the folder cannot be read, or a file not be taken away; the others are, all the same.
    pub fn sweep_partials(&self, untouched: Duration) -> io::Result<u64> {
        let mut swept = 0;
        let mut first_error = None;
        for (path, age) in aged(&self.partials())? {
            if age < untouched {
                continue;
            }
            match remove(&path) {
                Ok(()) => swept += 1,
                Err(error) => first_error = first_error.or(Some(error)),
            }
        }
        first_error.map_or(Ok(swept), Err)
    }

    /// The ids of the whole files, among those that begin with this byte, that were written at least so long ago.
    ///
    /// # Errors
    /// If the folder cannot be read.
    pub fn older_than(&self, first: u8, age: Duration) -> io::Result<Vec<UploadId>> {
        let files = match aged(&self.0.join(format!("{first:02x}"))) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => Vec::new(),
            files => files?,
        };
        let old = files.into_iter().filter(|(_, is)| *is >= age);
        Ok(old.filter_map(|(path, _)| UploadId::parse(path.file_name()?.to_str()?)).collect())
    }
}

fn make(folder: &Path) -> io::Result<()> {
    DirBuilder::new().recursive(true).mode(0o700).create(folder)
}

fn remove(path: &Path) -> io::Result<()> {
    match fs::remove_file(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        removed => removed,
    }
}

/// The files of a folder, each with the time since it was last written.
fn aged(folder: &Path) -> io::Result<Vec<(PathBuf, Duration)>> {
    let now = SystemTime::now();
    let mut files = Vec::new();
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        // Another sweep may have been first.
        let Ok(data) = entry.metadata() else { continue };
        let age = data.modified().ok().and_then(|at| now.duration_since(at).ok());
        files.push((entry.path(), age.unwrap_or_default()));
    }
    Ok(files)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::uploads::FileName;
    use std::os::unix::fs::PermissionsExt;

    fn files(folder: &Path) -> usize {
        let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
        entries.map(|path| if path.is_dir() { files(&path) } else { 1 }).sum()
    }

    #[test]
    fn a_file_lies_sealed_at_its_place_and_goes_whole() {
        let data = tempfile::tempdir().unwrap();
        let folder = Folder::open(data.path()).unwrap();
        let (id, key) = (UploadId::from([0xab; 16]), Zeroizing::new([2; 32]));
        folder.keep(id, &key, b"a canary").unwrap();
        let path = data.path().join("uploads/ab").join(id.to_string());
        let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!((mode(&path), mode(path.parent().unwrap())), (0o600, 0o700));
        assert!(!fs::read(&path).unwrap().windows(6).any(|window| window == b"canary"));
        assert_eq!(folder.read(id, &key).unwrap().as_slice(), b"a canary");
        assert_eq!(folder.older_than(0xab, Duration::ZERO).unwrap(), [id]);
        assert_eq!(folder.older_than(0xab, Duration::from_hours(1)).unwrap(), []);
        assert_eq!(folder.older_than(0xac, Duration::ZERO).unwrap(), []);
        folder.erase(id).unwrap();
        folder.erase(id).unwrap();
        assert_eq!(files(data.path()), 0);
    }

    #[test]
    fn what_stopped_coming_is_swept() {
        let data = tempfile::tempdir().unwrap();
        let folder = Folder::open(data.path()).unwrap();
        let announced = Announced { service: "s".into(), name: FileName::new("a"), length: 9 };
        let begin =
            |id: u8| folder.begin(UploadId::from([id; 16]), Zeroizing::new([2; 32]), announced.clone());
        begin(1).unwrap().keep();
        drop(begin(2).unwrap());
        fs::write(data.path().join("uploads/partial/left.new"), "half").unwrap();
        assert_eq!(folder.sweep_partials(Duration::from_hours(1)).unwrap(), 0);
        assert_eq!(folder.sweep_partials(Duration::ZERO).unwrap(), 2);
        assert_eq!(files(data.path()), 0);
    }

    #[test]
    fn what_cannot_be_swept_keeps_none_of_the_others() {
        let data = tempfile::tempdir().unwrap();
        let folder = Folder::open(data.path()).unwrap();
        fs::write(data.path().join("uploads/partial/left.new"), "half").unwrap();
        // A folder is not taken away like a file.
        let stuck = data.path().join("uploads/partial/0-stuck");
        fs::create_dir(&stuck).unwrap();
        assert!(folder.sweep_partials(Duration::ZERO).is_err());
        assert_eq!(files(data.path()), 0);
        fs::remove_dir(stuck).unwrap();
        assert_eq!(folder.sweep_partials(Duration::ZERO).unwrap(), 0);
        assert_eq!(files(data.path()), 0);
    }

    #[test]
    fn a_file_that_cannot_be_written_leaves_nothing() {
        let data = tempfile::tempdir().unwrap();
        let folder = Folder::open(data.path()).unwrap();
        let id = UploadId::from([1; 16]);
        // Where its folder would be, there is a file.
        fs::write(data.path().join("uploads/01"), "").unwrap();
        assert!(folder.keep(id, &Zeroizing::new([2; 32]), b"content").is_err());
        assert_eq!(files(data.path()), 1);
    }
}
