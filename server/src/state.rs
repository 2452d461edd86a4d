//! What every handler can reach.

use crate::{
    assets::Assets, cases::InFlight, clock::Clock, secrets::Keys, security::PublicUrl, site::Site,
    store::Store, text_files::TextFiles,
};
use std::sync::Arc;
use tokio::sync::Semaphore;

/// What every handler can reach. A clone is the same state.
#[derive(Clone)]
pub struct AppState {
    /// The site as data.
    pub site: Arc<Site>,
    /// What is kept.
    pub store: Store,
    /// The server's keys.
    pub keys: Arc<Keys>,
    /// Files for the browser.
    pub assets: Arc<Assets>,
    /// Where the browser finds texts and definitions.
    pub text_files: Arc<TextFiles>,
    /// The time.
    pub clock: Clock,
    /// Where people find this site, if it was said.
    pub public_url: Option<Arc<PublicUrl>>,
    /// The cases that are being accepted at this moment.
    pub in_flight: InFlight,
    /// Turns for what is slow on purpose, so that a flood of guesses leaves the processor to others.
    pub slow: Arc<Semaphore>,
}
