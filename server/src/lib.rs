//! The server: pages, the case API, what is kept, and the command line.
#![forbid(unsafe_code)]

pub mod api;
pub mod assets;
pub mod cases;
pub mod check;
pub mod clock;
pub mod consent;
pub mod delivery;
pub mod kept;
pub mod keyring;
pub mod limits;
pub mod mail;
pub mod maintenance;
pub mod observe;
pub mod outbox;
pub mod outgoing;
pub mod pages;
pub mod preferences;
pub mod problem;
pub mod retention;
pub mod retry;
pub mod router;
pub mod routes;
pub mod secrets;
pub mod security;
pub mod segment;
pub mod serve;
pub mod site;
pub mod staff;
pub mod state;
pub mod statistics;
pub mod store;
pub mod text_files;
pub mod translate;
pub mod uploads;
mod watch;
pub mod webhooks;

pub use router::router;
pub use state::AppState;
