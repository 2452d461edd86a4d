//! The parts that pages are made of.

pub mod autocomplete;
#[cfg(feature = "ssr")]
pub(crate) mod chart;
#[cfg(feature = "ssr")]
pub(crate) mod contents;
pub mod direction;
pub mod error_summary;
pub mod footer;
pub mod header;
pub mod language_buttons;
pub mod navigation;
pub(crate) mod note;
pub mod page;
#[cfg(feature = "ssr")]
pub mod passages;
pub mod prose;
pub mod said;
#[cfg(feature = "ssr")]
pub(crate) mod success;
