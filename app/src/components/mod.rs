//! The parts that pages are made of.

pub mod autocomplete;
pub mod error_summary;
pub mod footer;
pub mod header;
pub mod navigation;
pub mod page;
pub mod prose;
