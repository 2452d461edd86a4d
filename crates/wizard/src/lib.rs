//! The wizard engine: a service is data, and the journey through it is always recomputed from its
//! definition and the answers by one function, the same in the server and in the browser.
//!
//! Pure: it reads no clock (today is passed in), does no I/O, and speaks in codes, never in prose.
#![forbid(unsafe_code)]

pub mod answers;
pub mod calendar;
pub mod check;
pub mod condition;
pub mod expand;
pub mod facts;
pub mod filing;
pub mod graph;
pub mod input;
pub mod journey;
pub mod json;
pub mod page;
pub mod paths;
pub mod period;
pub mod problem;
pub mod question;
pub mod reach;
pub mod rule;
mod samples;
pub mod service;
pub mod standard;
pub mod texts;
pub mod validate;
pub mod value;

#[cfg(test)]
mod properties;
#[cfg(test)]
mod schema;

pub use answers::{Answer, Answers};
pub use calendar::Calendar;
pub use condition::{Condition, Test};
pub use filing::Filing;
pub use journey::{Changing, End, Journey, Submission, Warning, journey, submit};
pub use page::{Page, PageKind};
pub use period::Period;
pub use problem::{Code, Problem};
pub use question::{Kind, Question};
pub use rule::{Rule, Span};
pub use service::{Evidence, Group, HandOver, Service};
pub use standard::{Standard, Within};
pub use time::Date;
