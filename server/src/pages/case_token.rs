//! What names a case on a page that its reference and secret have opened: sealed, for an hour, and good for pages of one kind.
//! The secret is not shown again, nor kept.

use crate::{secrets::place, state::AppState};
use ::cases::Reference;
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use serde::{Deserialize, Serialize};
use time::Duration;

/// For how long the page of a case can be used.
const OPEN: Duration = Duration::HOUR;

/// The kinds of pages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum On {
    /// The case's own page, where something can be done to it.
    Case,
    /// The copy of it, with its answers, which are nowhere on its own page.
    Copy,
}

impl On {
    fn place(self) -> Vec<u8> {
        match self {
            Self::Case => place::case_page(),
            Self::Copy => place::case_copy(),
        }
    }
}

#[derive(Serialize, Deserialize)]
struct Token {
    reference: Reference,
    /// Seconds since 1970.
    until: i64,
}

/// A token for a case.
pub(super) fn token(state: &AppState, on: On, reference: &Reference) -> String {
    let until = (state.clock.now() + OPEN).unix_timestamp();
    let plain = serde_json::to_vec(&Token { reference: reference.clone(), until }).unwrap_or_default();
    URL_SAFE_NO_PAD.encode(state.keys.seal(&on.place(), &plain))
}

/// The case that a token names, as long as it does.
pub(super) fn named(state: &AppState, on: On, token: &str) -> Option<Reference> {
    let sealed = URL_SAFE_NO_PAD.decode(token).ok()?;
    let plain = state.keys.open(&on.place(), &sealed).ok()?;
    let Token { reference, until } = serde_json::from_slice(&plain).ok()?;
    (state.clock.now().unix_timestamp() < until).then_some(reference)
}
