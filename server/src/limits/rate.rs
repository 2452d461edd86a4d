//! How often one address may ask for what costs us something: raising cases, guessing secrets, uploading.
//!
//! Generous on purpose: behind one address there may be a whole town (mobile networks, libraries), and a breach that
//! concerns many brings many at once. Counted by the generic cell rate algorithm: what is free again by the time it
//! is needed is never refused.

use super::{
    client::client,
    surge::{self, UnderAttack},
};
use crate::{pages, state::AppState, store::Store};
use ::cases::ProblemKind;
use axum::{
    extract::{MatchedPath, Request, State},
    http::Method,
    middleware::Next,
    response::Response,
};
use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

/// So many addresses are remembered by a node; then those that are free again are forgotten.
const REMEMBERED: usize = 100_000;

/// What all addresses together are counted by: no keyed hash of one.
const EVERYBODY: [u8; 32] = [0; 32];

/// What is counted, each by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// Raising a case.
    Case,
    /// Looking for what needs a secret: a case, saved answers, an account.
    Guess,
    /// Sending a file.
    Upload,
}

impl Kind {
    /// The kind of a request, by the template of its route.
    fn of(method: &Method, route: &str) -> Option<Self> {
        let api_case = route.starts_with("/api/v1/cases/{reference}");
        match route {
            "/api/v1/cases" if *method == Method::POST => Some(Self::Case),
            _ if api_case => Some(Self::Guess),
            _ if *method != Method::POST => None,
            "/{lang}/services/{service}/check" => Some(Self::Case),
            "/{lang}/case"
            | "/{lang}/case/documents"
            | "/{lang}/resume"
            | "/{lang}/your-information"
            | "/{lang}/staff/sign-in" => Some(Self::Guess),
            _ if route.ends_with("/uploads") || route.ends_with("/evidence") => Some(Self::Upload),
            _ => None,
        }
    }

    /// How many at once, and how many milliseconds until one more is free.
    fn allows(self) -> (i64, i64) {
        match self {
            // A hundred from one address at the same moment, and then thirty a minute.
            Self::Case => (100, 2_000),
            // 128 random bits need no help; this spares the disk.
            Self::Guess => (60, 1_000),
            Self::Upload => (200, 1_000),
        }
    }

    fn name(self) -> &'static str {
        match self {
            Self::Case => "case",
            Self::Guess => "guess",
            Self::Upload => "upload",
        }
    }
}

/// Whether requests with this method for this route are counted.
pub fn is_counted(method: &str, route: &str) -> bool {
    method.parse().is_ok_and(|method| Kind::of(&method, route).is_some())
}

/// Who has asked how often. A clone counts along.
#[derive(Clone, Debug, Default)]
pub struct Rates(Arc<Mutex<HashMap<[u8; 32], i64>>>);

impl Rates {
    /// Counts a request now (milliseconds since 1970); says after how many milliseconds it may be tried again, if it
    /// may not be answered.
    fn count(&self, key: [u8; 32], (burst, each): (i64, i64), now: i64) -> Option<i64> {
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if all.len() >= REMEMBERED {
            all.retain(|_, free| *free > now);
        }
        let free = all.entry(key).or_insert(now);
        // Later than can be: the clock was set back.
        if *free > now + burst * each {
            *free = now;
        }
        let next = (*free).max(now) + each;
        let wait = next - now - burst * each;
        if wait > 0 {
            return Some(wait);
        }
        *free = next;
        None
    }

    /// Forgets who could ask as often as ever now (milliseconds since 1970); says how many those were.
    pub fn forget(&self, now: i64) -> u64 {
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let before = all.len();
        all.retain(|_, free| *free > now);
        (before - all.len()) as u64
    }
}

/// Refuses what one address asks too often. Nodes that share a database count together.
pub async fn limit(State(state): State<AppState>, mut request: Request, next: Next) -> Response {
    let route = request.extensions().get::<MatchedPath>().map(MatchedPath::as_str).unwrap_or_default();
    let Some(kind) = Kind::of(request.method(), route) else { return next.run(request).await };
    let now = i64::try_from(state.clock.now().unix_timestamp_nanos() / 1_000_000).unwrap_or(i64::MAX);
    if let Some(address) = client(&request, state.public_url.is_some()) {
        // Of the address only a keyed hash is remembered.
        let key = state.keys.digest(kind.name(), address.to_string().as_bytes());
        if let Some(wait) = counted(&state.store, &state.rates, key, kind.allows(), now).await {
            return pages::too_many(&state, request, ProblemKind::TooMany, millis(wait)).await;
        }
    }
    if kind == Kind::Case {
        // Each node counts what comes to it: a row that every case of all nodes writes would slow them all.
        if let Some(wait) = state.rates.count(EVERYBODY, state.surge.allows(), now) {
            request.extensions_mut().insert(UnderAttack);
            if pages::is_for_programs(request.uri().path()) && !surge::is_proved(request.headers()) {
                return pages::too_many(&state, request, ProblemKind::ProofNeeded, millis(wait)).await;
            }
        }
    }
    next.run(request).await
}

async fn counted(
    store: &Store,
    rates: &Rates,
    key: [u8; 32],
    (burst, each): (i64, i64),
    now: i64,
) -> Option<i64> {
    if !store.is_shared() {
        return rates.count(key, (burst, each), now);
    }
    match store.count_request(&key, burst, each, now).await {
        Ok(wait) => wait,
        // Who cannot be counted is answered: a limit is no reason to lose a concern.
        Err(error) => {
            tracing::warn!(%error, "a request could not be counted");
            rates.count(key, (burst, each), now)
        }
    }
}

fn millis(wait: i64) -> Duration {
    Duration::from_millis(wait.unsigned_abs())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_burst_passes_and_a_flood_is_slowed() {
        let rates = Rates::default();
        let allows = (3, 1_000);
        for _ in 0..3 {
            assert_eq!(rates.count([1; 32], allows, 10_000), None);
        }
        assert_eq!(rates.count([1; 32], allows, 10_000), Some(1_000));
        assert_eq!(rates.count([2; 32], allows, 10_000), None, "others are not slowed");
        assert_eq!(rates.count([1; 32], allows, 10_999), Some(1));
        assert_eq!(rates.count([1; 32], allows, 11_000), None, "one more is free");
        assert_eq!(rates.count([1; 32], allows, 11_000), Some(1_000));
        for _ in 0..3 {
            assert_eq!(rates.count([1; 32], allows, 100_000), None, "all is forgotten");
        }
        assert_eq!(rates.count([1; 32], allows, 50_000), None, "a clock that was set back");
    }

    #[test]
    fn who_has_not_asked_lately_is_forgotten() {
        let rates = Rates::default();
        rates.count([1; 32], (3, 1_000), 10_000);
        rates.count([2; 32], (3, 1_000), 12_000);
        assert_eq!(rates.forget(12_000), 1);
        assert_eq!(rates.0.lock().unwrap().keys().collect::<Vec<_>>(), [&[2; 32]]);
        assert_eq!(rates.forget(13_000), 1);
    }

    #[test]
    fn only_what_costs_something_is_counted() {
        let of = |method: Method, route| Kind::of(&method, route);
        assert_eq!(of(Method::POST, "/api/v1/cases"), Some(Kind::Case));
        assert_eq!(of(Method::GET, "/api/v1/cases"), None);
        assert_eq!(of(Method::GET, "/api/v1/cases/{reference}/history"), Some(Kind::Guess));
        assert_eq!(of(Method::POST, "/{lang}/services/{service}/check"), Some(Kind::Case));
        assert_eq!(of(Method::GET, "/{lang}/services/{service}/check"), None);
        assert_eq!(of(Method::POST, "/{lang}/services/{service}/{page}"), None);
        assert_eq!(of(Method::POST, "/{lang}/case"), Some(Kind::Guess));
        assert_eq!(of(Method::POST, "/api/v1/uploads"), Some(Kind::Upload));
    }
}
