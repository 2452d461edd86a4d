//! The case contract: what is sent to raise a case, what comes back, and what is known of it afterwards.
//! The website, the case API and every back end speak these types.
//!
//! Pure: it reads no clock, draws no random number (both are passed in) and does no I/O.
#![forbid(unsafe_code)]

pub mod acknowledgement;
pub mod answers;
pub mod case;
pub mod chain;
pub mod classification;
pub mod codes;
pub mod columns;
pub mod csv;
pub mod deadline;
pub mod details;
pub mod elsewhere;
pub mod event;
mod fields;
pub mod idempotency;
pub mod information;
pub mod new_case;
pub mod new_event;
pub mod passages;
pub mod problem;
pub mod record;
pub mod reference;
pub mod reporting;
pub mod secret;
pub mod state;
pub mod tally;
pub mod transition;
mod typed;

pub use acknowledgement::{Acknowledgement, Due};
pub use answers::{Unfit, fit};
pub use case::{Case, Document, Receipt};
pub use classification::Classification;
pub use codes::{Code, Codes, List};
pub use deadline::{Days, Deadline, deadlines};
pub use details::{Details, Known};
pub use event::{Entry, Event, EventKind, Reopening, Role, Told};
pub use idempotency::IdempotencyKey;
pub use information::{Choice, Dimension, Fold, Information};
pub use new_case::NewCase;
pub use new_event::NewEvent;
pub use passages::{Passage, Run};
pub use problem::{FieldProblem, Problem, ProblemKind};
pub use record::Record;
pub use reference::Reference;
pub use reporting::{ReportingPeriod, Unit};
pub use secret::TrackingSecret;
pub use state::{Delivery, State};
pub use tally::Measures;
pub use transition::Refused;
