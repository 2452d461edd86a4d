//! What every handler can reach.

use crate::{
    assets::Assets,
    cases::{InFlight, Reports},
    clock::Clock,
    delivery::BackEnd,
    limits::{Rates, Surge},
    mail::Post,
    observe::Metrics,
    secrets::Keys,
    security::PublicUrl,
    site::Site,
    statistics::Statistics,
    store::Store,
    text_files::TextFiles,
    uploads::Uploads,
    webhooks::Webhooks,
};
use ::cases::Days;
use std::sync::Arc;
use tokio::sync::Semaphore;

/// What every handler can reach. A clone is the same state.
#[derive(Clone)]
pub struct AppState {
    /// The site as data.
    pub site: Arc<Site>,
    /// What is kept.
    pub store: Store,
    /// The files that people upload.
    pub uploads: Uploads,
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
    /// How this site sends mail.
    pub post: Arc<Post>,
    /// What owns cases after receipt.
    pub back_end: BackEnd,
    /// Who else is told what happens to cases.
    pub webhooks: Arc<Webhooks>,
    /// The cases that are being accepted at this moment.
    pub in_flight: InFlight,
    /// The last report on all cases.
    pub reports: Reports,
    /// What is counted of those who have agreed to it.
    pub statistics: Statistics,
    /// Who has asked how often.
    pub rates: Rates,
    /// How many cases there may be without an attack.
    pub surge: Surge,
    /// What is measured while it runs.
    pub metrics: Arc<Metrics>,
    /// Turns for what is slow on purpose, so that a flood of guesses leaves the processor to others.
    pub slow: Arc<Semaphore>,
}

impl AppState {
    /// What needs to know how days are counted here, with that.
    pub fn with_days<T>(&self, counted: impl FnOnce(Days<'_>) -> T) -> T {
        counted(Days { calendar: &self.site.calendar, of: &|at| self.clock.day_of(at) })
    }
}
