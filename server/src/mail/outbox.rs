//! Mails in the outbox: written with what causes them, taken from there and sent.

use super::{Composer, Notification, Undelivered};
use crate::{
    outbox::{self, Outcome},
    retry::Patience,
    secrets::{Keys, place},
    state::AppState,
    store::{Job, NewJob, Queue},
};
use std::time::Duration;
use time::OffsetDateTime;
use tokio::sync::watch;

/// The kind of these jobs.
pub const KIND: &str = "mail";

const QUEUE: Queue = Queue { kind: KIND, at_once: 8, lease: time::Duration::minutes(15), in_order: false };

/// A mail server that is away for longer (a long weekend) has lost more than this mail.
const PATIENCE: Patience = Patience {
    first: Duration::from_mins(1),
    longest: Duration::from_hours(12),
    given_up: Some(Duration::from_hours(72)),
};

/// The job to send a notification of the event with this number.
///
/// # Errors
/// If it cannot be written down.
pub fn job(keys: &Keys, notification: &Notification, revision: u32) -> Result<NewJob, serde_json::Error> {
    let reference = notification.reference.clone();
    let key = format!("mail-{reference}-{revision}");
    let plain = zeroize::Zeroizing::new(serde_json::to_vec(notification)?);
    let payload = keys.seal(&place::job(&key), &plain);
    Ok(NewJob { kind: KIND, key, reference: Some(reference), payload, due: notification.at })
}

/// Sends what waits until told to stop, and then finishes what is under way.
pub async fn work(state: AppState, stopped: watch::Receiver<bool>) {
    outbox::work(state, &QUEUE, stopped, attempt).await;
}

/// Sends one mail.
async fn attempt(state: AppState, job: Job) -> Outcome {
    let Some((since, sent)) = send(&state, &job).await else { return Outcome::Never("unreadable".into()) };
    match sent {
        Ok(()) => Outcome::Done,
        Err(Undelivered::Never(why)) => Outcome::Never(why.to_string()),
        Err(Undelivered::Later(why)) => {
            let waited = Duration::try_from(state.clock.now() - since).unwrap_or_default();
            Outcome::again(&why, PATIENCE.after(job.attempts, waited))
        }
    }
}

/// Sends one mail, and says since when it waits; `None` if nothing can be made of the job.
async fn send(state: &AppState, job: &Job) -> Option<(OffsetDateTime, Result<(), Undelivered>)> {
    let plain = state.keys.open(&place::job(&job.key), &job.payload).ok()?;
    let notification: Notification = serde_json::from_slice(&plain).ok()?;
    let composer =
        Composer { site: &state.site, public_url: state.public_url.as_deref(), from: &state.post.from };
    let mail = composer.mail(&job.key, &notification).ok()?;
    Some((notification.at, state.post.send(mail).await))
}
