//! The case contract: what is sent to raise a case, what comes back, and what is known of it afterwards.
//! The website, the case API and every back end speak these types.
//!
//! Pure: it reads no clock, draws no random number (both are passed in) and does no I/O.
#![forbid(unsafe_code)]

pub mod acknowledgement;
pub mod answers;
pub mod case;
pub mod idempotency;
pub mod new_case;
pub mod problem;
pub mod reference;
pub mod secret;
pub mod state;

pub use acknowledgement::{Acknowledgement, Due};
pub use answers::{Unfit, fit};
pub use case::{Case, Event, EventKind, Receipt};
pub use idempotency::IdempotencyKey;
pub use new_case::NewCase;
pub use problem::{FieldProblem, Problem, ProblemKind};
pub use reference::Reference;
pub use secret::TrackingSecret;
pub use state::{Delivery, State};
