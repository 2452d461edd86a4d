//! Finding a case again, with its reference and its secret.

use super::{answers_place, secret_hash};
use crate::{
    secrets::{self, SealError},
    state::AppState,
    store::StoreError,
};
use ::cases::{Case, Event, Reference, TrackingSecret};

/// A case as the person who raised it sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaseView {
    /// The case.
    pub case: Case,
    /// Its history, oldest first.
    pub history: Vec<Event>,
}

/// Why a case cannot be shown.
#[derive(Debug, thiserror::Error)]
pub enum FindError {
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The answers cannot be decrypted.
    #[error("the answers: {0}")]
    Sealed(#[from] SealError),
    /// The answers cannot be read.
    #[error("the answers: {0}")]
    Answers(#[from] serde_json::Error),
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
    let found = state.store.load_case(reference).await?;
    // Compared in any case, with what is no secret's hash where there is nothing to compare.
    let expected = found.as_ref().map_or([0; 32], |(row, _)| row.secret_hash);
    let is_theirs = secrets::same(&secret_hash(secret), &expected);
    let Some((row, history)) = found.filter(|_| is_theirs) else { return Ok(None) };
    let answers = state.keys.open(&answers_place(&row.reference), &row.answers)?;
    let case = Case {
        answers: serde_json::from_slice(&answers)?,
        reference: row.reference,
        service: row.service,
        language: row.language,
        state: row.state,
        delivery: row.delivery,
        revision: row.revision,
        acknowledgement: row.acknowledgement,
    };
    Ok(Some(CaseView { case, history }))
}
