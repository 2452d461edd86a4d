//! A person's draft: what is kept of their answers between pages.

use super::visitor::KEPT_DAYS;
use crate::{
    secrets::{self, VisitorSecret},
    state::AppState,
    store::{SaveDraft, StoreError},
};
use app::data::ServiceData;
use serde::{Deserialize, Serialize};
use thiserror::Error;
use time::{Duration, OffsetDateTime};

/// How often a save is tried again when another tab saves at the same moment.
const TRIES: usize = 8;

/// Why a draft cannot be kept.
#[derive(Debug, Error)]
pub enum DraftError {
    /// The store.
    #[error(transparent)]
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
}

impl Draft {
    fn new() -> Self {
        let key = format!("{:032x}", u128::from_be_bytes(secrets::random()));
        Self { data: ServiceData::default(), key, kept_until: None }
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
    let expires = state.clock.now() + Duration::days(KEPT_DAYS);
    let mut tries = 0;
    loop {
        let found = state.store.load_draft(secret, service).await?;
        let (revision, bytes) = found.map_or((None, None), |(revision, bytes)| (Some(revision), Some(bytes)));
        let stored = bytes.and_then(|bytes| serde_json::from_slice(&bytes).ok());
        let mut draft = stored.unwrap_or_else(Draft::new);
        let outcome = change(&mut draft);
        let bytes = serde_json::to_vec(&draft)?;
        let promised = draft.kept_until.and_then(|until| OffsetDateTime::from_unix_timestamp(until).ok());
        let expires = promised.map_or(expires, |promised| promised.max(expires));
        tries += 1;
        match state.store.save_draft(secret, service, revision, &bytes, expires).await? {
            SaveDraft::Saved(_) => return Ok(outcome),
            SaveDraft::Conflict if tries < TRIES => {}
            SaveDraft::Conflict => return Err(DraftError::Busy),
        }
    }
}
