//! Taking a file in: what is announced, what comes, and what is kept of it in the end.

use super::{
    Announced, Clamd, FileName, Folder, FramesError, Kind, Partial, PartialError, Refusal, ScanError,
    UploadId, UploadSecret, inspect,
};
use crate::{
    observe::carried,
    retention::lasts,
    secrets::{self, Keys, place},
    state::AppState,
    store::{Document, StoreError, UploadRow},
};
use serde::Serialize;
use std::{io, sync::Arc};
use time::{Duration, OffsetDateTime};
use tokio::{sync::Semaphore, task::spawn_blocking};
use wizard::Evidence;
use zeroize::Zeroizing;

/// The activity of the register that says how long a file waits for its case: as long as a draft does.
const WAITING: &str = "service-cookie";
/// How many files are looked into at a time; each of them is in memory, twice.
const TURNS: usize = 2;

/// What takes files in.
#[derive(Clone)]
pub struct Uploads {
    /// Where they lie.
    pub folder: Folder,
    /// What scans them, if there is a scanner.
    pub scanner: Option<Clamd>,
    turns: Arc<Semaphore>,
}

impl Uploads {
    /// With this folder and no scanner.
    pub fn new(folder: Folder) -> Self {
        Self { folder, scanner: None, turns: Arc::new(Semaphore::new(TURNS)) }
    }
}

/// A file that has been taken in, as whoever uploaded it is told.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Upload {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: FileName,
    /// What it is.
    pub media_type: &'static str,
    /// How long it is, in bytes: what is kept of it.
    pub size: u64,
    /// Until when it waits for a case.
    #[serde(with = "time::serde::rfc3339")]
    pub expires: OffsetDateTime,
}

/// Why a file is not taken in.
#[derive(Debug, thiserror::Error)]
pub enum UploadError {
    /// There is no such service, or it takes no files.
    #[error("the service takes no files")]
    NotAsked,
    /// It may not come in.
    #[error(transparent)]
    Refused(#[from] Refusal),
    /// It is longer than this many bytes, which the service takes.
    #[error("the file has more than {0} bytes")]
    TooLarge(u64),
    /// There are more than this many, which the service takes.
    #[error("more than {0} files")]
    TooMany(usize),
    /// There is none under way with this id and this secret.
    #[error("there is no such upload")]
    NotFound,
    /// Another request is writing it.
    #[error("another request is writing this upload")]
    Busy,
    /// So much of it has come, and the request goes on elsewhere.
    #[error("the upload goes on at {0}")]
    Elsewhere(u64),
    /// What was sent broke off, or took too long.
    #[error("the upload broke off")]
    BrokenOff,
    /// The disk.
    #[error("the folder of uploads: {0}")]
    Io(#[from] io::Error),
    /// The scanner clears nothing at the moment.
    #[error(transparent)]
    Scanner(ScanError),
    /// What lies in the folder cannot be opened.
    #[error(transparent)]
    Sealed(#[from] secrets::SealError),
    /// Something cannot be written down.
    #[error(transparent)]
    Encoding(#[from] serde_json::Error),
    /// The store.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl UploadError {
    /// Whether the same may work in a while, with nothing changed here: the answer is 503 then.
    pub fn may_pass(&self) -> bool {
        match self {
            // A scanner that is away; a disk that is full, read-only or away.
            Self::Scanner(_) | Self::Io(_) => true,
            Self::Store(error) => error.may_pass(),
            _ => false,
        }
    }
}

impl From<PartialError> for UploadError {
    fn from(error: PartialError) -> Self {
        match error {
            PartialError::NotFound => Self::NotFound,
            PartialError::Busy => Self::Busy,
            PartialError::Io(error) => Self::Io(error),
            PartialError::Encoding(error) => Self::Encoding(error),
        }
    }
}

impl From<FramesError> for UploadError {
    fn from(error: FramesError) -> Self {
        match error {
            FramesError::Io(error) => Self::Io(error),
            FramesError::Sealed(error) => Self::Sealed(error),
        }
    }
}

/// What the service takes.
///
/// # Errors
/// [`UploadError::NotAsked`].
pub fn evidence<'a>(state: &'a AppState, service: &str) -> Result<&'a Evidence, UploadError> {
    let service = state.site.services.get(service);
    service.and_then(|service| service.evidence.as_ref()).ok_or(UploadError::NotAsked)
}

/// A file that is coming in, and the secret that opens it.
pub struct Incoming {
    /// What whoever sends it is given.
    pub secret: UploadSecret,
    partial: Partial,
}

impl Incoming {
    /// Begins a file for a service. One whose length is not known may be as long as the service takes.
    ///
    /// # Errors
    /// [`UploadError`].
    pub async fn begin(
        state: &AppState,
        service: &str,
        name: FileName,
        length: Option<u64>,
    ) -> Result<Self, UploadError> {
        let most = evidence(state, service)?.bytes();
        let length = length.unwrap_or(most);
        if length > most {
            return Err(UploadError::TooLarge(most));
        }
        let secret = UploadSecret::new();
        let (id, key) = (secret.id(), secret.key(&state.keys));
        let (folder, service) = (state.uploads.folder.clone(), service.to_owned());
        let begin = move || folder.begin(id, key, Announced { service, name, length });
        Ok(Self { partial: blocking(begin).await?, secret })
    }

    /// Goes on with a file.
    ///
    /// # Errors
    /// [`UploadError`].
    pub async fn resume(state: &AppState, id: UploadId, secret: UploadSecret) -> Result<Self, UploadError> {
        if secret.id() != id {
            return Err(UploadError::NotFound);
        }
        let (folder, key) = (state.uploads.folder.clone(), secret.key(&state.keys));
        Ok(Self { partial: blocking(move || folder.resume(id, key)).await?, secret })
    }

    /// Keeps what came of it for another request to go on, should this one break off.
    pub fn keep(&mut self) {
        self.partial.keep();
    }

    /// How much of it has come, and how much there will be.
    pub fn progress(&self) -> (u64, u64) {
        (self.partial.offset(), self.partial.announced().length)
    }

    /// Whether all of it has come.
    pub fn is_whole(&self) -> bool {
        self.partial.is_whole()
    }

    /// Takes the next bytes.
    ///
    /// # Errors
    /// [`UploadError`]; what was taken before stays.
    pub async fn append(self, bytes: impl AsRef<[u8]> + Send + 'static) -> Result<Self, UploadError> {
        let Self { secret, mut partial } = self;
        let append = move || match partial.append(bytes.as_ref()) {
            Ok(()) => Ok(partial),
            Err(error) if error.kind() == io::ErrorKind::FileTooLarge => {
                Err(UploadError::TooLarge(partial.announced().length))
            }
            Err(error) => Err(error.into()),
        };
        Ok(Self { partial: blocking(append).await?, secret })
    }

    /// Writes down what has come so far, for another request to go on.
    ///
    /// # Errors
    /// [`UploadError`].
    pub async fn pause(self) -> Result<(), UploadError> {
        let mut partial = self.partial;
        blocking(move || Ok::<_, UploadError>(partial.flush()?)).await
    }

    /// Takes away what has come.
    pub async fn discard(mut self) {
        self.partial.discard();
        let _ = spawn_blocking(move || drop(self)).await;
    }

    /// Looks into what has come, has it scanned, and keeps what may be kept: or nothing at all. It is finished even
    /// if the one who sent it has gone.
    ///
    /// # Errors
    /// [`UploadError`].
    pub async fn finish(self, state: &AppState) -> Result<Upload, UploadError> {
        let work = finish(state.clone(), self);
        tokio::spawn(carried(work)).await.unwrap_or(Err(UploadError::BrokenOff))
    }
}

async fn finish(state: AppState, incoming: Incoming) -> Result<Upload, UploadError> {
    let Incoming { secret, mut partial } = incoming;
    // Whatever comes of it: it is whole now, or it is nothing.
    partial.discard();
    let _turn = state.uploads.turns.acquire().await.map_err(|_| UploadError::BrokenOff)?;
    let read = move || partial.content().map(|content| (partial, content));
    let (partial, content) = blocking(read).await?;
    if let Some(scanner) = &state.uploads.scanner {
        scanner.scan(&content).await.map_err(|error| match error {
            ScanError::Found => Refusal::Infected.into(),
            error => UploadError::Scanner(error),
        })?;
    }
    let (id, key) = (secret.id(), secret.key(&state.keys));
    let folder = state.uploads.folder.clone();
    let sealing = key.clone();
    let keep = move || {
        let kept = inspect(&content)?;
        folder.keep(id, &sealing, &kept.content)?;
        Ok::<_, UploadError>((kept.kind, kept.content.len() as u64))
    };
    let (kind, size) = blocking(keep).await?;
    let Announced { service, name, .. } = partial.announced().clone();
    let received = state.clock.now();
    let expires = received + lasts(&state, WAITING).unwrap_or(Duration::DAY);
    let row = UploadRow {
        id,
        service,
        received,
        media_type: kind.media_type().to_owned(),
        size,
        name: secrets::seal(&key, &place::upload_name(&id.to_string()), name.as_str().as_bytes()),
        sealed_key: None,
        expires: Some(expires),
    };
    if let Err(error) = state.store.insert_upload(&row).await {
        // If that fails too, the next sweep finds a file that nobody knows.
        let _ = state.uploads.folder.erase(id);
        return Err(error.into());
    }
    let _ = spawn_blocking(move || drop(partial)).await;
    Ok(Upload { id: id.to_string(), name, media_type: kind.media_type(), size, expires })
}

/// The file that waits for a case with this secret.
///
/// # Errors
/// [`UploadError`].
pub async fn find(state: &AppState, secret: &UploadSecret) -> Result<Option<Upload>, UploadError> {
    let Some(row) = state.store.find_upload(secret.id(), state.clock.now()).await? else { return Ok(None) };
    let kind = Kind::from_media_type(&row.media_type).ok_or(StoreError::Corrupt("media type"))?;
    let name = name_of(&row, &secret.key(&state.keys))?;
    let (id, media_type) = (row.id.to_string(), kind.media_type());
    Ok(Some(Upload { id, name, media_type, size: row.size, expires: row.expires.unwrap_or(row.received) }))
}

/// Takes a file away that waits for a case, or is still coming in; says whether there was one.
///
/// # Errors
/// [`UploadError`].
pub async fn delete(state: &AppState, secret: &UploadSecret) -> Result<bool, UploadError> {
    // The row first: what has no row is swept, should the file not go now.
    let id = secret.id();
    let known = state.store.delete_upload(id).await?;
    let (folder, key) = (state.uploads.folder.clone(), secret.key(&state.keys));
    let erase = move || {
        let coming = match folder.resume(id, key) {
            Ok(mut partial) => {
                partial.discard();
                true
            }
            Err(PartialError::NotFound) => false,
            Err(error) => return Err(UploadError::from(error)),
        };
        if known {
            folder.erase(id)?;
        }
        Ok(coming || known)
    };
    blocking(erase).await
}

/// What makes a file part of a case: from then on the server's keys open it.
pub fn document(keys: &Keys, secret: &UploadSecret) -> Document {
    let (id, key) = (secret.id(), secret.key(keys));
    Document { id, sealed_key: keys.seal(&place::upload_key(&id.to_string()), key.as_ref()) }
}

/// A file of a case with its name, for whoever may read the case.
#[derive(Debug)]
pub struct Opened {
    /// What it is called.
    pub name: FileName,
    /// What it is.
    pub kind: Kind,
    /// What is in it.
    pub content: Zeroizing<Vec<u8>>,
}

/// What a file of a case is called.
///
/// # Errors
/// [`UploadError`].
pub fn document_name(keys: &Keys, row: &UploadRow) -> Result<FileName, UploadError> {
    name_of(row, &document_key(keys, row)?)
}

/// Opens a file of a case.
///
/// # Errors
/// [`UploadError`].
pub async fn open_document(state: &AppState, row: UploadRow) -> Result<Opened, UploadError> {
    let key = document_key(&state.keys, &row)?;
    let name = name_of(&row, &key)?;
    let kind = Kind::from_media_type(&row.media_type).ok_or(StoreError::Corrupt("media type"))?;
    let folder = state.uploads.folder.clone();
    let content = blocking(move || folder.read(row.id, &key)).await?;
    Ok(Opened { name, kind, content })
}

fn document_key(keys: &Keys, row: &UploadRow) -> Result<secrets::Key, UploadError> {
    let sealed = row.sealed_key.as_ref().ok_or(UploadError::NotFound)?;
    let key = keys.open(&place::upload_key(&row.id.to_string()), sealed)?;
    Ok(Zeroizing::new(key.as_slice().try_into().map_err(|_| secrets::SealError)?))
}

fn name_of(row: &UploadRow, key: &secrets::Key) -> Result<FileName, UploadError> {
    let name = secrets::open(key, &place::upload_name(&row.id.to_string()), &row.name)?;
    Ok(FileName::new(&String::from_utf8_lossy(&name)))
}

/// Does what waits for the disk, beside the other work.
async fn blocking<T: Send + 'static, E: Send + 'static>(
    work: impl FnOnce() -> Result<T, E> + Send + 'static,
) -> Result<T, UploadError>
where
    UploadError: From<E>,
{
    match spawn_blocking(work).await {
        Ok(done) => Ok(done?),
        Err(_) => Err(UploadError::BrokenOff),
    }
}
