//! Signing in: id, password and the code of the moment, all three at once. What was wrong is not told.

use super::{
    CodeKey, password,
    session::{cookie, new_session},
};
use crate::{
    secrets::{SealError, place},
    state::AppState,
    store::{StaffRow, StoreError},
};
use axum::http::HeaderValue;
use time::Duration;

/// How many attempts in a row may fail.
const MOST: i64 = 10;
/// How long nobody signs in after that.
const LOCKED: Duration = Duration::minutes(15);

/// What somebody typed to sign in.
#[derive(Clone)]
pub struct Attempt {
    /// The id.
    pub id: String,
    /// The password.
    pub password: String,
    /// The code.
    pub code: String,
}

/// Why nobody could be signed in, right or wrong.
#[derive(Debug, thiserror::Error)]
pub enum SignInError {
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The account's code key cannot be decrypted.
    #[error("a code key: {0}")]
    Sealed(#[from] SealError),
    /// The work was broken off.
    #[error("the work was broken off")]
    BrokenOff,
}

/// Signs in: the cookie of the session, or none if something was wrong, or too much before.
///
/// # Errors
/// [`SignInError`].
pub async fn sign_in(state: &AppState, attempt: Attempt) -> Result<Option<HeaderValue>, SignInError> {
    let row = state.store.find_staff(&attempt.id).await?.filter(|row| !row.closed);
    let now = state.clock.now().unix_timestamp();
    let has_right_password = has_password(state, row.as_ref(), &attempt).await?;
    let Some(row) = row else { return Ok(None) };
    if row.locked_until > now {
        return Ok(None);
    }
    let code_key = CodeKey::from_bytes(&state.keys.open(&place::staff_code(&row.id), &row.code_key)?);
    let step = code_key.and_then(|key| key.step_of(&attempt.code, now.unsigned_abs()));
    if let Some(step) = step.filter(|_| has_right_password) {
        let (token, session) = new_session();
        let step = i64::try_from(step).unwrap_or(i64::MAX);
        if state.store.begin_session(&row.id, step, &session, now).await? {
            return Ok(cookie(&token));
        }
    }
    state.store.note_failure(&row.id, MOST, now + LOCKED.whole_seconds()).await?;
    Ok(None)
}

/// Compares the password; with nothing, where there is no account. One at a time, as it is slow on purpose.
async fn has_password(
    state: &AppState,
    row: Option<&StaffRow>,
    attempt: &Attempt,
) -> Result<bool, SignInError> {
    let _turn = state.slow.acquire().await.map_err(|_| SignInError::BrokenOff)?;
    let (typed, hash) = (attempt.password.clone(), row.map(|row| row.password.clone()));
    let work = tokio::task::spawn_blocking(move || password::is_right(&typed, hash.as_deref()));
    work.await.map_err(|_| SignInError::BrokenOff)
}
