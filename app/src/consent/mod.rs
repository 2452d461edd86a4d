//! What a visitor decides about, and what they can see of it: the cookie banner, the cookies page, the privacy
//! notice, the receipt. The server alone makes these pages, from the register; the browser only answers the banner,
//! and a script of the notice's own (`frontend/src/device.js`) looks at what is on the device.

pub mod banner;
#[cfg(feature = "hydrate")]
pub mod browser;
#[cfg(feature = "ssr")]
pub(crate) mod cookies;
#[cfg(feature = "ssr")]
pub mod data;
#[cfg(feature = "ssr")]
pub mod embed;
#[cfg(feature = "ssr")]
pub(crate) mod notice;
#[cfg(feature = "ssr")]
pub(crate) mod receipt;

/// Stands in the page's texts for the name of something that only the browser sees.
#[cfg(feature = "ssr")]
pub(crate) const NAME_HERE: &str = "{name}";
/// The element that says what has just been deleted from the device.
#[cfg(feature = "ssr")]
pub const DELETED: &str = "device-deleted";
