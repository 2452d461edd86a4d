//! Sending more documents to a case that was raised before.

use super::{
    find::{FindError, owned},
    log::{self, LogError},
    once::{Once, OnceError},
    tell,
};
use crate::{
    state::AppState,
    store::{AppendError, CaseRow, NewEvent, StoreError, With},
    uploads::{UploadError, UploadSecret, document, find},
};
use ::cases::{Details, Event, EventKind, IdempotencyKey, Reference, Role, TrackingSecret, transition};
use wizard::Evidence;

/// The most documents of one case, as a multiple of what its service takes at first.
const TIMES: usize = 5;
/// What happens to the case: the person tells something more.
const KIND: EventKind = EventKind::AddInformation;
/// How often it is tried when something else happens to the case at the same moment.
const TRIES: usize = 8;

/// What a case still takes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Room {
    /// Its service.
    pub service: String,
    /// What that takes at a time.
    pub evidence: Evidence,
    /// How many more files the case takes.
    pub files: usize,
}

/// Why documents were not added.
#[derive(Debug, thiserror::Error)]
pub enum AddError {
    /// There is no case with this reference and this secret.
    #[error("there is no such case")]
    NotFound,
    /// Nothing is added to it any more, or never was: it is closed, or its service takes no files.
    #[error("the case takes no documents")]
    Closed,
    /// It takes so many more.
    #[error("the case takes {0} more documents")]
    TooMany(usize),
    /// One of them does not wait for a case of this service.
    #[error("there is no such upload")]
    UnknownUpload,
    /// The case cannot be read.
    #[error(transparent)]
    Find(#[from] FindError),
    /// What is said with them cannot be written down.
    #[error(transparent)]
    Log(#[from] LogError),
    /// One of them cannot be opened.
    #[error(transparent)]
    Upload(#[from] UploadError),
    /// They have been added already, or are just being added.
    #[error(transparent)]
    Once(#[from] OnceError),
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// What the case with this reference still takes, for whoever has its secret.
///
/// # Errors
/// [`AddError`].
pub async fn room(
    state: &AppState,
    reference: &Reference,
    secret: &TrackingSecret,
) -> Result<Room, AddError> {
    let (row, _) = owned(state, reference, secret).await?.ok_or(AddError::NotFound)?;
    let has = state.store.documents(reference).await?.len();
    room_of(state, row, has)
}

/// The same, of a case that has so many.
fn room_of(state: &AppState, row: CaseRow, has: usize) -> Result<Room, AddError> {
    let evidence = state.site.services.get(&row.service).and_then(|service| service.evidence);
    let is_open = transition::next(row.state, KIND, Role::Person).is_ok();
    let evidence = evidence.filter(|_| is_open).ok_or(AddError::Closed)?;
    let files = (usize::from(evidence.files) * TIMES).saturating_sub(has);
    Ok(Room { service: row.service, evidence, files })
}

/// Whether documents were added with this key before.
///
/// # Errors
/// [`OnceError`].
pub async fn were_added(state: &AppState, key: &IdempotencyKey) -> Result<bool, OnceError> {
    Ok(Once::answered(state, key).await?.is_some())
}

/// Adds documents to a case, once for a key, if there is one; says its revision then, or nothing if they were added with
/// that key before. On return it is on disk. Those that it has already are not added again.
///
/// # Errors
/// [`AddError`]; then nothing is added.
pub async fn add(
    state: &AppState,
    reference: &Reference,
    secret: &TrackingSecret,
    uploads: &[UploadSecret],
    key: Option<&IdempotencyKey>,
) -> Result<Option<u32>, AddError> {
    let once = key.map(|key| Once::new(state, key, reference.as_str().as_bytes()));
    let _turn = match &once {
        Some(once) => Some(once.turn(state).await?),
        None => None,
    };
    let (row, _) = owned(state, reference, secret).await?.ok_or(AddError::NotFound)?;
    let has = state.store.documents(reference).await?;
    let is_there = |secret: &UploadSecret| has.iter().any(|document| document.id == secret.id());
    if !uploads.is_empty() && uploads.iter().all(is_there) {
        // Whoever did not hear the answer asks again.
        return Ok(Some(row.revision));
    }
    let room = room_of(state, row, has.len())?;
    let most = room.files.min(usize::from(room.evidence.files));
    if uploads.is_empty() || uploads.len() > most {
        return Err(AddError::TooMany(most));
    }
    let mut names = Vec::new();
    for secret in uploads {
        let upload = find(state, secret).await?.ok_or(AddError::UnknownUpload)?;
        names.push(upload.name.as_str().to_owned());
    }
    // What the history says of it: their names.
    let details = Details::AddInformation { text: names.join(", ") };
    let ids: Vec<_> = uploads.iter().map(UploadSecret::id).collect();
    let documents: Vec<_> = uploads.iter().map(|secret| document(&state.keys, secret)).collect();
    for _ in 0..TRIES {
        // Here, or at another node.
        if let Some(once) = &once
            && once.before(state).await?.is_some()
        {
            return Ok(None);
        }
        let (row, _) = owned(state, reference, secret).await?.ok_or(AddError::NotFound)?;
        let to = transition::next(row.state, KIND, Role::Person).map_err(|_| AddError::Closed)?;
        let happens = Event { revision: row.revision + 1, at: state.clock.now(), kind: KIND, state: to };
        let event = NewEvent {
            at: happens.at,
            kind: KIND,
            state: to,
            actor: "person".into(),
            body: Some(log::seal(state, reference, row.revision + 1, &details)?),
        };
        let with = With {
            answer: once.as_ref().map(|once| once.answer(b"added")),
            delivery: state.back_end.on_event(KIND),
            outbox: tell::programs(state, reference, &row.service, &happens, &ids).map_err(LogError::from)?,
            ..With::default()
        };
        match state.store.append_documents(reference, row.revision, &event, &documents, &with).await {
            Ok(revision) => return Ok(Some(revision)),
            Err(AppendError::Stale(_)) => {}
            Err(AppendError::NoCase) => return Err(AddError::NotFound),
            Err(AppendError::Store(StoreError::UploadGone)) => return Err(AddError::UnknownUpload),
            Err(AppendError::Store(error)) => return Err(error.into()),
        }
    }
    Err(StoreError::Busy.into())
}
