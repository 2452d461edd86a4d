//! What every response carries, and which requests are refused because another site sent them.

mod cross_site;
mod headers;
mod public_url;

pub use cross_site::{Sender, guard, sender};
pub use headers::{CspNonce, FrameSource, Sandboxed, secure};
pub use public_url::{NotAPublicUrl, PublicUrl};
