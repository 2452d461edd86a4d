//! A person's draft: what is kept of their answers between pages.

use super::visitor::{KEEPING, kept};
use crate::{
    secrets::{self, VisitorSecret},
    state::AppState,
    store::{SaveDraft, StoreError},
    uploads::{self, FileName, UploadSecret},
};
use app::data::ServiceData;
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use thiserror::Error;
use time::OffsetDateTime;
use wizard::Service;

/// How often a save is tried again when another tab saves at the same moment.
const TRIES: usize = 8;

/// Why a draft cannot be kept.
#[derive(Debug, Error)]
pub enum DraftError {
    /// The store.
    #[error("{0}")]
    Store(#[from] StoreError),
    /// The draft itself.
    #[error("the draft: {0}")]
    Encoding(#[from] serde_json::Error),
    /// Other tabs saved at the same moment, every time.
    #[error("the draft was saved elsewhere at the same moment, {TRIES} times")]
    Busy,
}

/// A draft as it is stored, sealed with the visitor's key.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Draft {
    /// What the pages show.
    pub data: ServiceData,
    /// With this key it is submitted, however often: always the same case.
    pub key: String,
    /// How long it was promised to be kept, if it was saved with a phrase (seconds since 1970).
    #[serde(default)]
    pub kept_until: Option<i64>,
    /// When it was begun (seconds since 1970); not known of drafts of older versions.
    #[serde(default)]
    pub begun: Option<i64>,
    /// The files that go with it.
    #[serde(default)]
    pub uploads: Vec<DraftUpload>,
}

/// A file that goes with a draft.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DraftUpload {
    /// What opens it.
    pub secret: String,
    /// Its name.
    pub name: FileName,
    /// How long it is, in bytes.
    pub size: u64,
}

impl DraftUpload {
    /// Its id.
    pub fn id(&self) -> Option<String> {
        UploadSecret::parse(&self.secret).map(|secret| secret.id().to_string())
    }
}

impl Draft {
    /// What its pages show.
    pub fn into_data(self) -> ServiceData {
        let names: Vec<_> = self.uploads.iter().map(|upload| upload.name.as_str()).collect();
        ServiceData { documents: names.join("\n"), ..self.data }
    }

    /// An empty draft.
    pub fn new() -> Self {
        let key = format!("{:032x}", u128::from_be_bytes(secrets::random()));
        Self { data: ServiceData::default(), key, kept_until: None, begun: None, uploads: Vec::new() }
    }
}

/// The visitor's draft of a service. One that cannot be read any more counts as none.
///
/// # Errors
/// If the store cannot be read.
pub async fn load(
    state: &AppState,
    secret: Option<&VisitorSecret>,
    service: &str,
) -> Result<Option<Draft>, StoreError> {
    let Some(secret) = secret else { return Ok(None) };
    let found = state.store.load_draft(secret, service).await?;
    Ok(found.and_then(|(_, bytes)| serde_json::from_slice(&bytes).ok()))
}

/// All drafts that the visitor's cookie opens, each with its service and until when it is kept.
///
/// # Errors
/// If the store cannot be read.
pub async fn all(
    state: &AppState,
    secret: Option<&VisitorSecret>,
) -> Result<Vec<(Arc<Service>, Draft, OffsetDateTime)>, StoreError> {
    let mut drafts = Vec::new();
    for service in state.site.services.values() {
        let Some(draft) = load(state, secret, &service.id).await? else { continue };
        let Some(secret) = secret else { continue };
        if let Some(until) = state.store.draft_expires(secret, &service.id).await? {
            drafts.push((Arc::clone(service), draft, until));
        }
    }
    Ok(drafts)
}

/// Changes the visitor's draft, made anew if there is none. `change` may run several times, each time on
/// what is stored then, so that two tabs lose nothing of each other's.
///
/// # Errors
/// If the store cannot be read or written.
pub async fn change<T>(
    state: &AppState,
    secret: &VisitorSecret,
    service: &str,
    mut change: impl FnMut(&mut Draft) -> T,
) -> Result<T, DraftError> {
    let now = state.clock.now();
    let expires = now + kept(state, KEEPING);
    let mut tries = 0;
    loop {
        let found = state.store.load_draft(secret, service).await?;
        let (revision, bytes) = found.map_or((None, None), |(revision, bytes)| (Some(revision), Some(bytes)));
        let stored = bytes.and_then(|bytes| serde_json::from_slice(&bytes).ok());
        let mut draft = stored.unwrap_or_else(|| Draft { begun: Some(now.unix_timestamp()), ..Draft::new() });
        let outcome = change(&mut draft);
        let bytes = serde_json::to_vec(&draft)?;
        let promised = draft.kept_until.and_then(|until| OffsetDateTime::from_unix_timestamp(until).ok());
        let expires = promised.map_or(expires, |promised| promised.max(expires));
        tries += 1;
        // The files first: they never go before the draft that names them.
        for secret in draft.uploads.iter().filter_map(|upload| UploadSecret::parse(&upload.secret)) {
            state.store.keep_upload(secret.id(), expires).await?;
        }
        match state.store.save_draft(secret, service, revision, &bytes, expires).await? {
            SaveDraft::Saved(_) => return Ok(outcome),
            SaveDraft::Conflict if tries < TRIES => {}
            SaveDraft::Conflict => return Err(DraftError::Busy),
        }
    }
}

/// Erases the visitor's draft of a service, if there is one, and the files that would have gone with it.
///
/// # Errors
/// If the store cannot be read or written.
pub async fn delete(state: &AppState, secret: &VisitorSecret, service: &str) -> Result<(), StoreError> {
    let draft = load(state, Some(secret), service).await?;
    state.store.delete_draft(secret, service).await?;
    delete_uploads(state, &draft.map(|draft| draft.uploads).unwrap_or_default()).await;
    Ok(())
}

/// Erases files that will go with nothing. One that is part of a case stays; one that cannot be erased is swept later.
pub async fn delete_uploads(state: &AppState, files: &[DraftUpload]) {
    for secret in files.iter().filter_map(|upload| UploadSecret::parse(&upload.secret)) {
        if let Err(error) = uploads::delete(state, &secret).await {
            tracing::error!(%error, "an upload could not be erased");
        }
    }
}
