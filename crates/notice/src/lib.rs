//! The register of processing activities (`site/notice.toml`): what the site does with personal
//! information, and why. The privacy notice, the notes beside questions, the cookies page and the
//! retention job are all made from it, so that none of them can say something else.
//!
//! Pure: it holds terms and codes. The words are in `locales/<tag>/notice.ftl`, one message for each
//! activity: [`Register::texts`] says which.
#![forbid(unsafe_code)]

mod check;
mod register;
mod retention;

pub use check::{Fault, FaultKind};
pub use register::{Activity, Register, Text};
pub use retention::{Event, Period, Retention, Unit};
