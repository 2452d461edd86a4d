//! A file that is still coming in: sealed from its first byte, and continued where it broke off.

use super::{
    FileName, UploadId,
    frames::{FRAME, FramesError, Place, pass_over},
};
use crate::secrets::{Key, SealError};
use serde::{Deserialize, Serialize};
use std::{
    fs::{self, File, OpenOptions, TryLockError},
    io::{self, BufReader, Seek, SeekFrom},
    os::unix::fs::OpenOptionsExt,
    path::PathBuf,
};
use zeroize::Zeroizing;

/// What is said of a file before it comes. It lies sealed in front of the file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Announced {
    /// The service that it is for.
    pub service: String,
    /// What it is called.
    pub name: FileName,
    /// How long it will be, in bytes.
    pub length: u64,
}

/// A file that is coming in. Only one hand at a time has it. When that lets go, a file that was begun is taken away
/// unless it was to be kept; one that was resumed stays unless it was to be discarded.
pub struct Partial {
    file: File,
    path: PathBuf,
    key: Key,
    id: UploadId,
    announced: Announced,
    /// The number of the next frame.
    next: u64,
    /// How much of the content is in the frames so far.
    written: u64,
    /// What waits for its frame to be full.
    waiting: Zeroizing<Vec<u8>>,
    /// Whether the file stays when it is let go.
    stays: bool,
}

/// Why there is no file to continue.
#[derive(Debug, thiserror::Error)]
pub enum PartialError {
    /// There is none with this id, or it does not open with this key.
    #[error("there is no such upload under way")]
    NotFound,
    /// Another request is writing it.
    #[error("another request is writing this upload")]
    Busy,
    /// The disk.
    #[error(transparent)]
    Io(#[from] io::Error),
    /// What is known of it cannot be written.
    #[error(transparent)]
    Encoding(#[from] serde_json::Error),
}

impl Partial {
    /// Begins a file.
    pub(super) fn create(
        path: PathBuf,
        id: UploadId,
        key: Key,
        announced: Announced,
    ) -> Result<Self, PartialError> {
        let header = serde_json::to_vec(&announced)?;
        let file = OpenOptions::new().read(true).write(true).create_new(true).mode(0o600).open(&path)?;
        let mut partial = Self {
            file,
            path,
            key,
            id,
            announced,
            next: 0,
            written: 0,
            waiting: Zeroizing::default(),
            stays: false,
        };
        partial.lock()?;
        partial.write(&header)?;
        Ok(partial)
    }

    /// Goes on with a file. A frame that was cut off when the last one stopped is taken away.
    pub(super) fn resume(path: PathBuf, id: UploadId, key: Key) -> Result<Self, PartialError> {
        let opened = OpenOptions::new().read(true).write(true).open(&path);
        let file = opened.map_err(|error| match error.kind() {
            io::ErrorKind::NotFound => PartialError::NotFound,
            _ => error.into(),
        })?;
        let announced = Announced { service: String::new(), name: FileName::from(String::new()), length: 0 };
        let mut partial = Self {
            file,
            path,
            key,
            id,
            announced,
            next: 1,
            written: 0,
            waiting: Zeroizing::default(),
            stays: true,
        };
        partial.lock()?;
        let mut from = BufReader::new(&partial.file);
        let header = match partial.place().read(&mut from, 0, false) {
            Ok(Some(header)) => header,
            Ok(None) | Err(FramesError::Sealed(SealError)) => return Err(PartialError::NotFound),
            Err(FramesError::Io(error)) => return Err(error.into()),
        };
        let mut end = from.stream_position()?;
        while let Some((plain, on_disk)) = pass_over(&mut from)? {
            partial.next += 1;
            partial.written += plain;
            end += on_disk;
        }
        drop(from);
        partial.announced = serde_json::from_slice(&header).map_err(|_| PartialError::NotFound)?;
        partial.file.set_len(end)?;
        partial.file.seek(SeekFrom::Start(end))?;
        Ok(partial)
    }

    fn lock(&self) -> Result<(), PartialError> {
        self.file.try_lock().map_err(|error| match error {
            TryLockError::WouldBlock => PartialError::Busy,
            TryLockError::Error(error) => error.into(),
        })
    }

    fn place(&self) -> Place<'_> {
        Place { key: &self.key, file: self.id.as_bytes() }
    }

    /// What was said of the file.
    pub fn announced(&self) -> &Announced {
        &self.announced
    }

    /// How much of it has come.
    pub fn offset(&self) -> u64 {
        self.written + self.waiting.len() as u64
    }

    /// Whether all of it has come.
    pub fn is_whole(&self) -> bool {
        self.offset() == self.announced.length
    }

    /// Takes the next bytes. What passes the length that was announced is not taken.
    ///
    /// # Errors
    /// If they cannot be written, or are too many: then nothing of them counts beyond the last whole frame.
    pub fn append(&mut self, mut bytes: &[u8]) -> io::Result<()> {
        if bytes.len() as u64 > self.announced.length - self.offset() {
            return Err(io::ErrorKind::FileTooLarge.into());
        }
        while !bytes.is_empty() {
            let (now, later) = bytes.split_at(bytes.len().min(FRAME - self.waiting.len()));
            self.waiting.extend_from_slice(now);
            bytes = later;
            if self.waiting.len() == FRAME {
                self.flush()?;
            }
        }
        Ok(())
    }

    /// Writes what still waits.
    ///
    /// # Errors
    /// If it cannot be written.
    pub fn flush(&mut self) -> io::Result<()> {
        if self.waiting.is_empty() {
            return Ok(());
        }
        let waiting = std::mem::take(&mut self.waiting);
        self.write(&waiting)?;
        self.written += waiting.len() as u64;
        Ok(())
    }

    /// Writes a frame, whole or not at all.
    fn write(&mut self, plain: &[u8]) -> io::Result<()> {
        let start = self.file.stream_position()?;
        let place = Place { key: &self.key, file: self.id.as_bytes() };
        if let Err(error) = place.write(&mut self.file, self.next, false, plain) {
            // Without room to write there is still room to cut off; if not, the next one does it.
            let _ = self.file.set_len(start).and_then(|()| self.file.seek(SeekFrom::Start(start)));
            return Err(error);
        }
        self.next += 1;
        Ok(())
    }

    /// The content so far, in memory.
    ///
    /// # Errors
    /// If it cannot be read.
    pub fn content(&mut self) -> Result<Zeroizing<Vec<u8>>, FramesError> {
        self.flush()?;
        let mut from = BufReader::new(&self.file);
        from.seek(SeekFrom::Start(0))?;
        pass_over(&mut from)?;
        let length = usize::try_from(self.written).unwrap_or_default();
        let mut content = Zeroizing::new(Vec::with_capacity(length));
        for number in 1..self.next {
            let frame = self.place().read(&mut from, number, false)?.ok_or(SealError)?;
            content.extend_from_slice(&frame);
        }
        Ok(content)
    }

    /// Lets the file stay when this is let go.
    pub fn keep(&mut self) {
        self.stays = true;
    }

    /// Has the file taken away when this is let go.
    pub fn discard(&mut self) {
        self.stays = false;
    }
}

impl Drop for Partial {
    fn drop(&mut self) {
        if !self.stays {
            // If that fails, the next sweep does it.
            let _ = fs::remove_file(&self.path);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::uploads::Folder;

    fn announced(length: u64) -> Announced {
        Announced { service: "s".into(), name: FileName::new("a canary.txt"), length }
    }

    #[test]
    fn what_broke_off_goes_on_where_it_stood() {
        let data = tempfile::tempdir().unwrap();
        let folder = Folder::open(data.path()).unwrap();
        let (id, key) = (UploadId::from([1; 16]), Zeroizing::new([2; 32]));
        let content: Vec<u8> = (0..200_000_u32).map(|number| (number % 251) as u8).collect();
        let mut partial = folder.begin(id, key.clone(), announced(200_000)).unwrap();
        partial.append(&content[..100_000]).unwrap();
        assert!(matches!(folder.resume(id, key.clone()), Err(PartialError::Busy)));
        partial.keep();
        // Gone before the second frame was full: only the first was written.
        drop(partial);
        let path = data.path().join("uploads/partial").join(id.to_string());
        assert!(!fs::read(&path).unwrap().windows(6).any(|window| window == b"canary"));

        let partial = folder.resume(id, key.clone()).unwrap();
        assert_eq!((partial.offset(), partial.announced()), (FRAME as u64, &announced(200_000)));
        drop(partial);
        // A frame that was cut off counts for nothing.
        let torn = [fs::read(&path).unwrap(), vec![0, 0, 1]].concat();
        fs::write(&path, torn).unwrap();
        let mut partial = folder.resume(id, key.clone()).unwrap();
        partial.append(&content[FRAME..150_000]).unwrap();
        partial.flush().unwrap();
        drop(partial);
        let mut partial = folder.resume(id, key.clone()).unwrap();
        assert_eq!(partial.offset(), 150_000);
        assert!(!partial.is_whole());
        partial.append(&content[150_000..]).unwrap();
        assert!(partial.is_whole());
        assert_eq!(partial.append(b"x").unwrap_err().kind(), io::ErrorKind::FileTooLarge);
        assert_eq!(*partial.content().unwrap(), content);
        drop(partial);

        assert!(matches!(folder.resume(id, Zeroizing::new([3; 32])), Err(PartialError::NotFound)));
        assert!(matches!(folder.resume(UploadId::from([9; 16]), key.clone()), Err(PartialError::NotFound)));
        folder.resume(id, key).unwrap().discard();
        assert!(!path.exists());
    }
}
