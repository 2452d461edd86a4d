//! What is asked beside the limits of addresses while more cases come in than a body gets on its worst day: then an
//! attack from many addresses is likely. Nobody is ever asked to solve a puzzle. Of who fills in the pages it is asked
//! that their answers were begun a minute ago, as a person's are; of a program, a proof of work with each case.

use crate::api;
use axum::http::HeaderMap;
use sha2::{Digest, Sha256};
use std::time::Duration;
use time::OffsetDateTime;

/// The header field with a proof of work.
const PROOF: &str = "x-hark-proof";
/// With how many zero bits the hash of a proof begins: a million attempts, a second of a processor.
const BITS: u32 = 20;
/// How long ago answers must have been begun.
const AGE: Duration = Duration::from_mins(1);

/// How many cases a minute, from all addresses together, are as many as there may ever be without an attack.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Surge(pub u32);

impl Default for Surge {
    /// 3,000 a minute: 50 a second, more than twice the load that Hark is measured with.
    fn default() -> Self {
        Self(3_000)
    }
}

impl Surge {
    /// How many at once, and how many milliseconds until one more is free.
    pub(super) fn allows(self) -> (i64, i64) {
        let cases = i64::from(self.0.max(1));
        (cases, (60_000 / cases).max(1))
    }
}

/// Says that a request came while an attack is likely (a request's extension).
#[derive(Debug, Clone, Copy)]
pub struct UnderAttack;

/// Whether these header fields have a proof of work for their `Idempotency-Key`: a text which, behind the key and a
/// colon, has a SHA-256 hash that begins with 20 zero bits.
pub(super) fn is_proved(headers: &HeaderMap) -> bool {
    let proof = headers.get(PROOF).and_then(|value| value.to_str().ok());
    let Some((key, proof)) = api::idempotency_key(headers).ok().zip(proof) else { return false };
    let hash = Sha256::digest(format!("{}:{proof}", key.as_str()));
    u128::from_be_bytes(hash[..16].try_into().unwrap_or([0xff; 16])).leading_zeros() >= BITS
}

/// How long answers that were begun then have to wait; `None` if they were begun long enough ago. Of those of an
/// older version it is not known, so they were.
pub fn wait(begun: Option<OffsetDateTime>, now: OffsetDateTime) -> Option<Duration> {
    let age = Duration::try_from(now - begun?).unwrap_or_default();
    AGE.checked_sub(age).filter(|wait| !wait.is_zero())
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::http::HeaderName;
    use time::macros::datetime;

    #[test]
    fn a_proof_is_for_its_key_only() {
        let key = "one-of-many-cases";
        let is_good = |proof: &u32| {
            let hash = Sha256::digest(format!("{key}:{proof}"));
            (hash[0], hash[1], hash[2] >> 4) == (0, 0, 0)
        };
        let good = (0..u32::MAX).find(is_good).unwrap().to_string();
        let proved = |key: &str, proof: &str| {
            let fields = [("idempotency-key", key), ("x-hark-proof", proof)];
            is_proved(&fields.iter().map(|(n, v)| (HeaderName::from_static(n), v.parse().unwrap())).collect())
        };
        assert!(proved(key, &good));
        assert!(!proved("another-of-many", &good) && !proved(key, "") && !proved("short", &good));
        assert!(!is_proved(&HeaderMap::new()));
    }

    #[test]
    fn answers_wait_until_a_minute_after_they_were_begun() {
        let now = datetime!(2026-11-27 10:00 UTC);
        let begun = |seconds: i64| Some(now - time::Duration::seconds(seconds));
        assert_eq!(wait(begun(0), now), Some(Duration::from_mins(1)));
        assert_eq!(wait(begun(59), now), Some(Duration::from_secs(1)));
        assert_eq!(wait(begun(60), now), None);
        assert_eq!(wait(None, now), None);
        assert_eq!(wait(begun(-5), now), Some(Duration::from_mins(1)), "a clock that was set back");
    }
}
