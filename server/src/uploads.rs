//! Evidence that people upload: what may come in, how it is looked into, and how it lies on disk.
//!
//! A file is received sealed, whole or in pieces ([`partial`]); then it is looked into ([`inspect`]), scanned
//! ([`clamd`]), and what is left of it is sealed again under a key of its own ([`folder`]). Nothing else of it is kept.
//! The name that it came with says nothing about what it is, and is never a path ([`name`]).

mod clamd;
mod folder;
mod form;
mod frames;
mod id;
mod inspect;
mod kind;
mod name;
mod partial;
mod receive;
mod refusal;
mod sweep;

pub use clamd::{Clamd, NotAScanner, ScanError};
pub use folder::Folder;
pub use form::Form;
pub use frames::FramesError;
pub use id::{UploadId, UploadSecret};
pub use inspect::{Inspected, inspect};
pub use kind::Kind;
pub use name::{FileName, disposition};
pub use partial::{Announced, Partial, PartialError};
pub use receive::{
    Incoming, Opened, Upload, UploadError, Uploads, delete, document, document_name, evidence, find,
    open_document,
};
pub use refusal::Refusal;
pub use sweep::sweep;

/// The largest file that any service may take, in bytes: so much of it is in memory while it is looked into.
pub const LARGEST: usize = 10 * 1024 * 1024;
