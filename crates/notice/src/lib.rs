//! The register of processing activities (`site/notice.toml`): what the site does with personal
//! information, and why. The privacy notice, the notes beside questions, the cookies page and the
//! retention job are all made from it, so that none of them can say something else.
//!
//! The consent record is here too: what a visitor has decided, and what follows from it.
//!
//! Pure: it holds terms and codes. The words are in `locales/<tag>/notice.ftl`, one message for each
//! activity: [`Register::texts`] says which.
#![forbid(unsafe_code)]

mod check;
pub mod consent;
pub mod export;
mod history;
mod purpose;
mod register;
mod retention;

pub use check::{Fault, FaultKind};
pub use consent::{Decision, Record, Standing};
pub use history::{Change, Difference};
pub use purpose::{Ask, Embed, How, Item, Purpose, Store};
pub use register::{About, Activity, PARTS, Register, Text, Transfer};
pub use retention::{Event, Period, Retention, Unit};
