//! Accepting cases, finding them again, making something happen to them and counting them: used by the API and by the website alike.

mod accept;
mod act;
pub mod documents;
mod find;
mod in_flight;
mod information;
pub(crate) mod log;
mod once;
mod take_over;
mod tell;

pub use accept::{AcceptError, Accepted, accept, receipt_of};
pub use act::{ActError, Acted, act};
pub use find::{CaseView, FindError, find, find_again, is_owner};
pub use in_flight::InFlight;
pub(crate) use information::record;
pub use information::{InformationError, Reports};
pub use log::{Actor, LogError};
pub use once::OnceError;
pub use take_over::{TakeOverError, take_over};
pub use tell::tell;

use ::cases::TrackingSecret;

/// What is kept of a tracking secret. It has 140 random bits, so a plain hash cannot be guessed.
fn secret_hash(secret: &TrackingSecret) -> [u8; 32] {
    crate::secrets::hash(&[b"hark tracking secret 1 ", secret.as_bytes().as_slice()].concat())
}
