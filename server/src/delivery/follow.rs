//! Asking a remote back end what has become of the cases that it has, until they are over: often while much happens, and
//! less and less often while nothing does.

use super::{BackEnd, Link, Remote, Undelivered};
use crate::{
    cases::{log, take_over},
    outbox::{self, Outcome},
    state::AppState,
    store::{INQUIRY, Job, Queue},
};
use ::cases::Delivery;
use std::{error::Error, sync::Arc, time::Duration};
use time::OffsetDateTime;
use tokio::{sync::watch, time::timeout};

/// Few at a time: however many cases there are, it is never a burden.
const QUEUE: Queue = Queue { kind: INQUIRY, at_once: 2, lease: time::Duration::minutes(5), in_order: false };
/// The longest that one inquiry may take, less than its lease.
const LONGEST: Duration = Duration::from_mins(4);

/// How often it is looked for cases that nobody asks about yet.
const PLANNED: Duration = Duration::from_mins(5);
/// The shortest and the longest time between two inquiries about a case.
const OFTEN: Duration = Duration::from_mins(15);
const SELDOM: Duration = Duration::from_hours(12);
/// What part of the time in which nothing has happened is waited.
const PART: u32 = 8;

/// Asks about the cases that the back end has until told to stop, and then finishes what is under way.
pub async fn follow(state: AppState, stopped: watch::Receiver<bool>) {
    tokio::join!(plan(state.clone(), stopped.clone()), outbox::work(state, &QUEUE, stopped, attempt));
}

/// Has each case asked about that the back end has and that is not over, also such as were delivered by an earlier version.
async fn plan(state: AppState, mut stopped: watch::Receiver<bool>) {
    loop {
        if let Err(error) = state.store.plan_inquiries(state.clock.now() + OFTEN).await {
            tracing::error!(%error, "inquiries cannot be planned");
        }
        tokio::select! {
            _ = stopped.wait_for(|stopped| *stopped) => return,
            () = tokio::time::sleep(PLANNED) => {}
        }
    }
}

/// How long to wait when nothing has happened for so long.
fn interval(quiet: Duration) -> Duration {
    (quiet / PART).clamp(OFTEN, SELDOM)
}

/// Asks about one case.
async fn attempt(state: AppState, job: Job) -> Outcome {
    let BackEnd::Remote(remote) = state.back_end.clone() else { return Outcome::Next(SELDOM) };
    match timeout(LONGEST, ask(&state, &remote, &job)).await {
        Ok(Ok(outcome)) => outcome,
        Ok(Err(error)) => Outcome::Later(error.to_string(), SELDOM),
        Err(_) => Outcome::Later("took too long".into(), SELDOM),
    }
}

async fn ask(
    state: &AppState,
    remote: &Arc<Remote>,
    job: &Job,
) -> Result<Outcome, Box<dyn Error + Send + Sync>> {
    let Some(reference) = &job.reference else { return Ok(Outcome::Done) };
    let Some((case, history)) = state.store.load_history(reference).await? else { return Ok(Outcome::Done) };
    if case.state.is_over() {
        return Ok(Outcome::Done);
    }
    let log = log::read(&state.keys, reference, history)?;
    let wait = interval(quiet(log.last().map(|last| last.event.at), state.clock.now()));
    let link = Link::load(&state.store, &state.keys, reference).await?;
    // What the person has added must be there first, or what is told is older than what is known here.
    if case.delivery != Delivery::Delivered || !link.can_be_asked() {
        return Ok(Outcome::Next(wait));
    }
    let told = match remote.told(&link, &log).await {
        Ok(told) => told,
        Err(Undelivered::Later(why, asked)) => {
            return Ok(Outcome::Later(why.to_string(), wait.max(asked.unwrap_or_default())));
        }
        Err(error) => return Ok(Outcome::Later(error.to_string(), SELDOM)),
    };
    match take_over(state, case, &log, &told).await? {
        0 => Ok(Outcome::Next(wait)),
        _ => Ok(Outcome::Next(OFTEN)),
    }
}

/// How long nothing has happened.
fn quiet(last: Option<OffsetDateTime>, now: OffsetDateTime) -> Duration {
    last.and_then(|last| Duration::try_from(now - last).ok()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_longer_nothing_happens_the_less_often_it_is_asked_within_bounds() {
        let minutes = |hours| interval(Duration::from_hours(hours)).as_secs() / 60;
        assert_eq!([0, 1, 2, 8, 96, 24 * 365].map(minutes), [15, 15, 15, 60, 720, 720]);
        let now = OffsetDateTime::UNIX_EPOCH + time::Duration::hours(1);
        assert_eq!(quiet(Some(OffsetDateTime::UNIX_EPOCH), now), Duration::from_hours(1));
        // A clock that was put back.
        assert_eq!(quiet(Some(now), OffsetDateTime::UNIX_EPOCH), Duration::ZERO);
    }
}
