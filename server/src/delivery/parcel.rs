//! What is brought to a remote back end at a time.

use super::Ticket;
use ::cases::{Details, Reference};
use time::OffsetDateTime;
use wizard::Answers;

/// A case, or what was added to it, on its way to a remote back end.
pub struct Parcel<'a> {
    /// The case.
    pub reference: &'a Reference,
    /// The number of the event here, from 1: with the reference it stands for the parcel.
    pub number: u32,
    /// The service that the case was raised with.
    pub service: &'a str,
    /// The person's language.
    pub language: &'a str,
    /// What it has.
    pub content: Content<'a>,
    /// The same in words, in the site's default language.
    pub words: &'a str,
    /// The files, which wait there.
    pub tickets: Vec<&'a Ticket>,
    /// When it happened.
    pub at: OffsetDateTime,
    /// Stands for the parcel to the back end, and tells nothing.
    pub key: &'a str,
    /// Whether it may have arrived before.
    pub again: bool,
}

/// What a parcel has.
#[derive(Clone, Copy)]
pub enum Content<'a> {
    /// The case itself.
    Case(&'a Answers),
    /// What was said later.
    Said(&'a Details),
    /// Files that came later, and nothing else.
    Documents,
}
