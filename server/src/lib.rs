//! The server: pages, the case API, what is kept, and the command line.
#![forbid(unsafe_code)]

pub mod api;
pub mod assets;
pub mod cases;
pub mod check;
pub mod clock;
pub mod limits;
pub mod observe;
pub mod pages;
pub mod problem;
pub mod router;
pub mod secrets;
pub mod security;
pub mod segment;
pub mod serve;
pub mod site;
pub mod state;
pub mod store;
pub mod text_files;
mod watch;

pub use router::router;
pub use state::AppState;
