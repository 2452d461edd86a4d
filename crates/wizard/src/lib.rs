//! The wizard engine: a service is data, and the journey through it is always recomputed from its
//! definition and the answers by one function, the same in the server and in the browser.
//!
//! Pure: it reads no clock (today is passed in), does no I/O, and speaks in codes, never in prose.
#![forbid(unsafe_code)]

pub mod answers;
pub mod check;
pub mod condition;
pub mod definition;
pub mod graph;
pub mod input;
pub mod journey;
pub mod paths;
pub mod period;
pub mod problem;
pub mod texts;
pub mod validate;

#[cfg(test)]
mod properties;

pub use answers::{Answer, Answers};
pub use condition::{Condition, Test};
pub use definition::{Kind, Page, PageKind, Question, Service, Standard};
pub use journey::{End, Journey, Submission, Warning, journey, submit};
pub use period::Period;
pub use problem::{Code, Problem};
pub use time::Date;
