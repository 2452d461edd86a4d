//! Languages: which one a person reads, the Fluent texts of it, prose and dates.
//!
//! Pure, and the same in the server and in the browser, so that both print the same text.
#![forbid(unsafe_code)]

#[cfg(feature = "coverage")]
pub mod coverage;
mod format;
mod language;
mod plural;
pub mod prose;
mod texts;

pub use format::Value;
pub use language::{direction, negotiate};
pub use texts::{Args, Message, Resource, Texts, parse};
