//! `hark deliver`: looking after deliveries to a remote back end.

use super::{BackEnd, BackEndOptions, Link};
use crate::{clock::Clock, kept::Kept, site::Site};
use ::cases::Reference;
use clap::Args;
use std::error::Error;

/// Which cases, and what is done with them.
#[derive(Args)]
#[group(id = "which", required = true, multiple = false)]
pub struct Which {
    /// The case
    reference: Option<Reference>,
    /// All cases of which the back end has refused something
    #[arg(long)]
    failed: bool,
}

/// What is done.
#[derive(Args)]
pub struct DeliverCommand {
    #[command(flatten)]
    which: Which,
    /// Only ask the back end where the case stands there, and what happened to it
    #[arg(long, conflicts_with = "failed")]
    ask: bool,
    #[command(flatten)]
    back_end: BackEndOptions,
}

impl DeliverCommand {
    /// Does it: what was refused is tried again by the server that runs, or by the next one. Says what was done.
    ///
    /// # Errors
    /// Why nothing was done, in words.
    pub async fn carry_out(self, kept: &Kept, site: &Site) -> Result<Vec<String>, Box<dyn Error>> {
        let clock = Clock::system();
        let store = kept.open_store().await?;
        let lines = match self.which.reference {
            Some(reference) if self.ask => {
                let BackEnd::Remote(remote) = self.back_end.open(site, &clock)? else {
                    return Err("there is no remote back end: say which with --backend".into());
                };
                let keys = kept.open_keys(&store, clock.now()).await?;
                let link = Link::load(&store, &keys, &reference).await?;
                if !link.is_there() {
                    return Err("the back end does not have it yet".into());
                }
                let standing = remote.get(&link).await?;
                let note = standing.note.map(|note| format!(" ({note})")).unwrap_or_default();
                let mut lines = vec![format!("{}: {}{note}", standing.id, standing.state)];
                for happened in remote.history(&link).await? {
                    lines.push(format!("{} {}: {}", happened.at, happened.kind, happened.state));
                }
                lines
            }
            reference => {
                let number = store.deliver_again(reference.as_ref(), clock.now()).await?;
                vec![format!("{number} cases are delivered again")]
            }
        };
        store.close().await;
        Ok(lines)
    }
}
