//! Languages: which one a person reads, the Fluent texts of it, prose and dates.
//!
//! Pure, and the same in the server and in the browser, so that both print the same text.
#![forbid(unsafe_code)]

#[cfg(feature = "tools")]
pub mod coverage;
#[cfg(feature = "tools")]
pub mod fallback;
mod fold;
mod format;
mod language;
#[cfg(feature = "tools")]
mod negotiate;
mod numbers;
#[cfg(feature = "tools")]
pub mod pattern;
pub mod plural;
pub mod prose;
#[cfg(feature = "tools")]
pub mod pseudo;
#[cfg(feature = "tools")]
mod rewrite;
mod texts;

pub use fold::folded;
pub use format::{Value, isolated};
pub use language::direction;
#[cfg(feature = "tools")]
pub use negotiate::negotiate;
#[cfg(feature = "tools")]
pub use rewrite::rewrite;
pub use texts::{Args, Message, Resource, Texts, parse};
