//! Accepting cases and finding them again: used by the API and by the website alike.

mod accept;
mod find;
mod in_flight;

pub use accept::{AcceptError, Accepted, accept};
pub use find::{CaseView, FindError, find};
pub use in_flight::InFlight;

use ::cases::{Reference, TrackingSecret};

/// What a case's sealed answers are bound to.
fn answers_place(reference: &Reference) -> Vec<u8> {
    [b"case answers ", reference.as_str().as_bytes()].concat()
}

/// What is kept of a tracking secret. It has 140 random bits, so a plain hash cannot be guessed.
fn secret_hash(secret: &TrackingSecret) -> [u8; 32] {
    crate::secrets::hash(&[b"hark tracking secret 1 ", secret.as_bytes().as_slice()].concat())
}
