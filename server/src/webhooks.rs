//! Telling other programs what happens to cases: `CloudEvents` 1.0 with nothing of a person in them, signed as Standard
//! Webhooks says, to public addresses only, through the outbox.

mod endpoint;
mod event;
mod send;
mod signature;

pub use endpoint::{Endpoint, WebhookOptions, Webhooks, WebhooksError};
pub use event::jobs;
pub use send::{KIND, work};
pub use signature::{NotASecret, Secret, signature};
