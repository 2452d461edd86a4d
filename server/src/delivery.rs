//! Delivering cases to the back end that owns them: the embedded one, which has each case as soon as it is committed
//! here, or a remote one, to which it is brought through the outbox, whatever happens to either on the way.
//!
//! What is to be brought is an [`errand`]; a driver ([`http`], [`open311`]) knows how to say it to its kind of back end;
//! what the back end calls the case is kept in a [`link`]; what it tells of the case later is taken over ([`follow`]). A further driver is a further variant of [`Remote`].

mod back_end;
mod command;
mod describe;
mod errand;
mod follow;
mod http;
mod link;
mod open311;
mod options;
mod parcel;

pub use back_end::{BackEnd, Capabilities, Happened, Remote, Standing, Undelivered, Why};
pub use command::DeliverCommand;
pub use errand::{is_delivered, job, work};
pub use follow::follow;
pub use http::Http;
pub use link::{Link, Ticket};
pub use open311::Open311;
pub use options::{BackEndError, BackEndOptions, Driver};
pub use parcel::{Content, Parcel};
