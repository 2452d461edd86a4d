//! Being signed in: a cookie with 256 random bits, of which the store has the hash.

use super::Role;
use crate::{
    consent::cookie_value,
    secrets,
    state::AppState,
    store::{StaffRow, Store, StoreError},
};
use axum::http::{HeaderMap, HeaderValue};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use time::{Duration, OffsetDateTime};

/// The name of the cookie of staff.
pub const COOKIE: &str = "__Host-hark-staff";

/// How long a session lasts, however it is used: a long working day.
const LONGEST: Duration = Duration::hours(10);
/// How long it lasts unused.
const IDLE: Duration = Duration::minutes(30);

/// A member of staff who is signed in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Staff {
    /// What they signed in with: their name in the histories of cases.
    pub id: String,
    /// Their name.
    pub name: String,
    /// What they may do.
    pub role: Role,
}

impl Staff {
    /// Whether they see management information.
    pub fn manages(&self) -> bool {
        self.role == Role::Manager
    }

    /// Who sent a request with these header fields, if they are signed in.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn of(headers: &HeaderMap, state: &AppState) -> Result<Option<Self>, StoreError> {
        let Some(session) = session_of(headers) else { return Ok(None) };
        let now = state.clock.now();
        let after = |lasts: Duration| (now - lasts).unix_timestamp();
        let row =
            state.store.use_session(&session, after(LONGEST), after(IDLE), now.unix_timestamp()).await?;
        Ok(row.map(|StaffRow { id, name, role, .. }| Self { id, name, role }))
    }
}

/// A new session: what its cookie holds, and the hash of that.
pub(super) fn new_session() -> (String, [u8; 32]) {
    let token = URL_SAFE_NO_PAD.encode(secrets::random::<32>());
    let hash = secrets::hash(token.as_bytes());
    (token, hash)
}

/// The hash of the session in the cookie.
pub(super) fn session_of(headers: &HeaderMap) -> Option<[u8; 32]> {
    let token = cookie_value(headers, COOKIE)?;
    (token.len() == 43).then(|| secrets::hash(token.as_bytes()))
}

/// The cookie of a session. It ends with the browser, and no other site's link brings it along.
pub(super) fn cookie(token: &str) -> Option<HeaderValue> {
    let mut cookie =
        HeaderValue::try_from(format!("{COOKIE}={token}; Path=/; Secure; HttpOnly; SameSite=Strict")).ok()?;
    cookie.set_sensitive(true);
    Some(cookie)
}

/// Ends the session of who sent these header fields; what takes their cookie away.
///
/// # Errors
/// [`StoreError`].
pub async fn ended_cookie(headers: &HeaderMap, state: &AppState) -> Result<Option<HeaderValue>, StoreError> {
    if let Some(session) = session_of(headers) {
        state.store.end_session(&session).await?;
    }
    Ok(crate::consent::forget(COOKIE))
}

/// Erases the sessions that are over.
///
/// # Errors
/// [`StoreError`].
pub async fn purge_sessions(store: &Store, now: OffsetDateTime) -> Result<u64, StoreError> {
    store.purge_sessions((now - LONGEST).unix_timestamp()).await
}
