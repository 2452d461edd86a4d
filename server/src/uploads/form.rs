//! The files of a form (`multipart/form-data`, RFC 7578), taken in as they come.

use super::{FileName, Incoming, Upload, UploadError, UploadSecret, delete};
use crate::{limits::piece, state::AppState};
use axum::{
    body::Bytes,
    extract::{Multipart, multipart::Field},
};
use sha2::{Digest, Sha256};

/// The most parts besides files.
const MOST_FIELDS: usize = 50;
/// The longest value of a part that is no file, in bytes.
const LONGEST_VALUE: usize = 1_000;

/// What became of a file: the secret of its upload, and what it is.
pub type Taken = Result<(UploadSecret, Upload), UploadError>;

/// What a form brought.
#[derive(Debug, Default)]
pub struct Form {
    /// Each file by its name, with what became of it.
    pub files: Vec<(FileName, Taken)>,
    /// The other parts: names and values.
    pub fields: Vec<(String, String)>,
    /// All that came, in order: the same form sent again has the same.
    content: Sha256,
}

impl Form {
    /// Takes the files for a service, no more than `most`. One that is refused stops none of the others.
    ///
    /// # Errors
    /// If the form breaks off or has too many parts: then none of its files is kept.
    pub async fn take(
        state: &AppState,
        service: &str,
        mut parts: Multipart,
        most: usize,
    ) -> Result<Self, UploadError> {
        let mut form = Self::default();
        match form.read(state, service, &mut parts, most).await {
            Ok(()) => Ok(form),
            Err(error) => {
                form.discard(state).await?;
                Err(error)
            }
        }
    }

    /// Name and value of the next part, which is to be no file. For what has to be known before any file is taken.
    ///
    /// # Errors
    /// If there is no more, or it is too long.
    pub async fn field(parts: &mut Multipart) -> Result<(String, String), UploadError> {
        let mut part = next(parts.next_field()).await?.ok_or(UploadError::BrokenOff)?;
        Ok((part.name().unwrap_or_default().to_owned(), value(&mut part).await?))
    }

    /// What stands for all that it brought.
    pub fn digest(&self) -> [u8; 32] {
        self.content.clone().finalize().into()
    }

    async fn read(
        &mut self,
        state: &AppState,
        service: &str,
        parts: &mut Multipart,
        most: usize,
    ) -> Result<(), UploadError> {
        let mut left = most + MOST_FIELDS;
        while let Some(mut part) = next(parts.next_field()).await? {
            left = left.checked_sub(1).ok_or(UploadError::BrokenOff)?;
            let Some(name) = part.file_name().map(FileName::new) else {
                let field = part.name().unwrap_or_default().to_owned();
                let value = value(&mut part).await?;
                self.note(&[field.as_bytes(), value.as_bytes()]);
                self.fields.push((field, value));
                continue;
            };
            self.note(&[name.as_str().as_bytes()]);
            let Some(first) = first_bytes(&mut part).await? else {
                // A file input in which nothing was chosen.
                if name.as_str().is_empty() {
                    continue;
                }
                self.files.push((name, Err(super::Refusal::Empty.into())));
                continue;
            };
            if self.files.len() == most {
                self.files.push((name, Err(UploadError::TooMany(most))));
                continue;
            }
            let begun = Incoming::begin(state, service, name.clone(), None).await?;
            let taken = match receive(begun, first, &mut part, &mut self.content).await {
                Ok(incoming) => {
                    let secret = incoming.secret.clone();
                    incoming.finish(state).await.map(|upload| (secret, upload))
                }
                Err(UploadError::BrokenOff) => return Err(UploadError::BrokenOff),
                Err(error) => Err(error),
            };
            self.files.push((name, taken));
        }
        Ok(())
    }

    /// Counts these for what came, each so that it cannot be taken for a part of another.
    fn note(&mut self, values: &[&[u8]]) {
        for value in values {
            self.content.update(value.len().to_be_bytes());
            self.content.update(value);
        }
    }

    /// Takes away the files that were taken in.
    ///
    /// # Errors
    /// [`UploadError`].
    pub async fn discard(self, state: &AppState) -> Result<(), UploadError> {
        for (secret, _) in self.files.into_iter().filter_map(|(_, taken)| taken.ok()) {
            delete(state, &secret).await?;
        }
        Ok(())
    }
}

/// The first bytes of a part, if there are any.
async fn first_bytes(part: &mut Field<'_>) -> Result<Option<Bytes>, UploadError> {
    while let Some(bytes) = next(part.chunk()).await? {
        if !bytes.is_empty() {
            return Ok(Some(bytes));
        }
    }
    Ok(None)
}

async fn receive(
    mut incoming: Incoming,
    first: Bytes,
    part: &mut Field<'_>,
    content: &mut Sha256,
) -> Result<Incoming, UploadError> {
    content.update(&first);
    incoming = incoming.append(first).await?;
    while let Some(bytes) = next(part.chunk()).await? {
        content.update(&bytes);
        incoming = incoming.append(bytes).await?;
    }
    Ok(incoming)
}

async fn value(part: &mut Field<'_>) -> Result<String, UploadError> {
    let mut value = Vec::new();
    while let Some(bytes) = next(part.chunk()).await? {
        value.extend_from_slice(&bytes);
        if value.len() > LONGEST_VALUE {
            return Err(UploadError::BrokenOff);
        }
    }
    String::from_utf8(value).map_err(|_| UploadError::BrokenOff)
}

/// Waits for the next piece; one that does not come, or cannot be read, breaks the form off.
async fn next<T, E>(waited: impl Future<Output = Result<Option<T>, E>>) -> Result<Option<T>, UploadError> {
    piece(waited).await.and_then(Result::ok).ok_or(UploadError::BrokenOff)
}
