//! What the components do in the browser. Each module follows the script of the original with the
//! same name. Nothing here changes what is rendered before the page has been hydrated.
//!
//! Without the feature `hydrate` the same functions do nothing, so that no component has to ask.

#[cfg(feature = "hydrate")]
pub(crate) mod accordion;
#[cfg(feature = "hydrate")]
pub(crate) mod button;
#[cfg(feature = "hydrate")]
pub(crate) mod count;
#[cfg(feature = "hydrate")]
pub mod dom;
#[cfg(feature = "hydrate")]
pub(crate) mod error_summary;
#[cfg(feature = "hydrate")]
pub(crate) mod exit_this_page;
#[cfg(feature = "hydrate")]
pub(crate) mod file_upload;
#[cfg(feature = "hydrate")]
pub mod focus;
#[cfg(feature = "hydrate")]
pub(crate) mod password_input;
#[cfg(feature = "hydrate")]
pub(crate) mod reveal;
#[cfg(feature = "hydrate")]
pub(crate) mod service_navigation;
#[cfg(feature = "hydrate")]
pub(crate) mod skip_link;
#[cfg(feature = "hydrate")]
pub(crate) mod tabs;
#[cfg(feature = "hydrate")]
pub(crate) use focus::focus_on_mount;

#[cfg(not(feature = "hydrate"))]
mod none;
#[cfg(not(feature = "hydrate"))]
pub use none::focus;
#[cfg(not(feature = "hydrate"))]
pub(crate) use none::{
    accordion, button, count, error_summary, exit_this_page, file_upload, focus_on_mount, password_input,
    reveal, service_navigation, skip_link, tabs,
};
