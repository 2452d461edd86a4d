//! Finding a case again, with its reference and its secret.

use super::{
    log::{self, LogError},
    secret_hash,
};
use crate::{
    secrets::{self, SealError, place},
    state::AppState,
    store::{CaseRow, Recorded, StoreError, UploadRow},
    uploads::{UploadError, document_name},
};
use ::cases::{Case, Document, Reference, Told, TrackingSecret, deadlines};
use std::sync::Arc;

/// A case as the person who raised it sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaseView {
    /// The case.
    pub case: Case,
    /// What happened that is for them to know, oldest first.
    pub history: Vec<Told>,
}

/// Why a case cannot be shown.
#[derive(Debug, thiserror::Error)]
pub enum FindError {
    /// The store failed.
    #[error("{0}")]
    Store(#[from] StoreError),
    /// The answers cannot be decrypted.
    #[error("the answers: {0}")]
    Sealed(#[from] SealError),
    /// The name of a file cannot be read.
    #[error(transparent)]
    Upload(#[from] UploadError),
    /// The answers cannot be read.
    #[error("the answers: {0}")]
    Answers(#[from] serde_json::Error),
    /// What happened cannot be read.
    #[error("{0}")]
    Log(#[from] LogError),
}

/// The case with this reference, if the secret is its own. Nothing tells whether the reference or the
/// secret was wrong.
///
/// # Errors
/// [`FindError`].
pub async fn find(
    state: &AppState,
    reference: &Reference,
    secret: &TrackingSecret,
) -> Result<Option<CaseView>, FindError> {
    if is_owner(state, reference, secret).await? { find_again(state, reference).await } else { Ok(None) }
}

/// The case with this reference, whose owner has shown the secret before.
///
/// # Errors
/// [`FindError`].
pub async fn find_again(state: &AppState, reference: &Reference) -> Result<Option<CaseView>, FindError> {
    let found = state.store.load_history(reference).await?;
    match found {
        Some((row, history)) => view(state, row, history).await.map(Some),
        None => Ok(None),
    }
}

/// Whether there is a case with this reference and this secret. No more is read before that is known, so that a wrong
/// reference and a wrong secret take the same time.
///
/// # Errors
/// [`StoreError`].
pub async fn is_owner(
    state: &AppState,
    reference: &Reference,
    secret: &TrackingSecret,
) -> Result<bool, StoreError> {
    let kept = state.store.secret_hash(reference).await?;
    // Compared in any case, with what is no secret's hash where there is nothing to compare.
    let is_theirs = secrets::same(&secret_hash(secret), &kept.unwrap_or_default());
    Ok(is_theirs && kept.is_some())
}

/// The rows of the case with this reference, if the secret is its own.
pub(super) async fn owned(
    state: &AppState,
    reference: &Reference,
    secret: &TrackingSecret,
) -> Result<Option<(CaseRow, Vec<Recorded>)>, StoreError> {
    if is_owner(state, reference, secret).await? {
        state.store.load_history(reference).await
    } else {
        Ok(None)
    }
}

async fn view(state: &AppState, row: CaseRow, history: Vec<Recorded>) -> Result<CaseView, FindError> {
    let answers = state.keys.open(&place::answers(row.reference.as_str()), &row.answers)?;
    let documents = state.store.documents(&row.reference).await?;
    let documents = documents.into_iter().map(|row| document(state, &row)).collect::<Result<_, _>>()?;
    let log = log::read(&state.keys, &row.reference, history)?;
    let service = state.site.services.get(&row.service).map(Arc::clone).unwrap_or_default();
    let now = state.clock.now();
    let case = Case {
        answers: serde_json::from_slice(&answers)?,
        documents,
        deadlines: state.with_days(|days| deadlines(&service, &log, now, days)),
        reference: row.reference,
        service: row.service,
        language: row.language,
        state: row.state,
        delivery: row.delivery,
        revision: row.revision,
        acknowledgement: row.acknowledgement,
    };
    Ok(CaseView { case, history: log.into_iter().filter_map(Told::of).collect() })
}

fn document(state: &AppState, row: &UploadRow) -> Result<Document, FindError> {
    Ok(Document {
        id: row.id.to_string(),
        name: document_name(&state.keys, row)?.as_str().to_owned(),
        media_type: row.media_type.clone(),
        size: row.size,
    })
}
