//! The pages outside services.

#[cfg(feature = "ssr")]
pub(crate) mod by_server;
pub mod case;
pub mod delete;
pub mod error;
#[cfg(feature = "ssr")]
pub mod evidence;
pub mod home;
#[cfg(feature = "ssr")]
pub mod listen;
pub mod prose;
#[cfg(feature = "ssr")]
pub mod reference;
pub mod resume;
#[cfg(feature = "ssr")]
pub mod search;
#[cfg(feature = "ssr")]
pub mod statistics;
#[cfg(feature = "ssr")]
pub mod your_case;
#[cfg(feature = "ssr")]
pub mod your_information;

#[cfg(feature = "ssr")]
pub use by_server::ByServer;
