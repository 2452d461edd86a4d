//! Mail to the people who raised a case: that it is here, and what becomes of it.
//!
//! A mail holds no answer, no tracking secret and not which service it is about. It is made when it is sent, from a
//! [`Notification`]; made again, it is the same to the byte.

mod address;
mod compose;
mod folder;
mod notification;
mod outbox;
mod post;
mod render;
mod smtp;

pub use address::{Address, NotAnAddress};
pub use compose::{ComposeError, Composer, Mail};
pub use notification::{News, Notification, address_in};
pub use outbox::{KIND, job, work};
pub use post::{Post, Undelivered, Why};
pub use smtp::{NotAServer, Smtp};
