//! What a remote back end tells of a case, taken over: each thing once, as an event that the person sees and gets mail about.

use super::{
    FindError,
    log::{self, LogError},
    tell::tell,
};
use crate::{
    mail,
    state::AppState,
    store::{AppendError, CaseRow, NewEvent, StoreError, With},
    webhooks,
};
use ::cases::{
    Details, Entry, Event, EventKind, Role,
    elsewhere::{Heard, news},
};

/// Why nothing more was taken over.
#[derive(Debug, thiserror::Error)]
pub enum TakeOverError {
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The log of the case cannot be written.
    #[error(transparent)]
    Log(#[from] LogError),
    /// The mail about it cannot be written.
    #[error(transparent)]
    Tell(#[from] FindError),
    /// What others are told cannot be written.
    #[error("{0}")]
    Json(#[from] serde_json::Error),
}

/// Takes over what is new of what was told of a case with this log; says of how many events. What was taken over lies in
/// the log itself, and is added to it only as it was read: so nothing is taken over twice, whoever else asks at the same
/// moment. If something else happens to the case meanwhile, the rest is left for the next time.
///
/// # Errors
/// [`TakeOverError`]; what was taken over before stays.
pub async fn take_over(
    state: &AppState,
    mut case: CaseRow,
    log: &[Entry],
    told: &[Heard],
) -> Result<usize, TakeOverError> {
    let mut taken = 0;
    for news in news(log, told, state.clock.now()) {
        let revision = case.revision + 1;
        let event = Event { revision, at: news.at, kind: news.details.kind(), state: news.state };
        // The back end is not told of what it tells.
        let mut outbox = webhooks::jobs(state, &case.reference, &case.service, &event)?;
        if let Some(news) = mail_about(&news.details) {
            outbox.extend(tell(state, &case, state.clock.now(), news)?);
        }
        let row = NewEvent {
            at: event.at,
            kind: event.kind,
            state: event.state,
            actor: Role::System.name().to_owned(),
            body: Some(log::seal(state, &case.reference, revision, &news.details)?),
        };
        let with = With { outbox, ..With::default() };
        match state.store.append_event(&case.reference, case.revision, &row, &with).await {
            Ok(revision) => (case.revision, case.state) = (revision, event.state),
            Err(AppendError::Stale(_) | AppendError::NoCase) => break,
            Err(AppendError::Store(error)) => return Err(error.into()),
        }
        taken += 1;
    }
    Ok(taken)
}

/// What the person is told by mail: the same as if it had happened here, as far as the back end tells enough of it.
fn mail_about(details: &Details) -> Option<mail::News> {
    Some(match details.kind() {
        EventKind::Acknowledge => mail::News::Acknowledged,
        EventKind::Suspend => mail::News::InformationRequested { by: None },
        EventKind::Decide => mail::News::Decided,
        EventKind::Close => mail::News::Closed,
        EventKind::Reopen => mail::News::Reopened,
        EventKind::Withdraw => mail::News::Withdrawn,
        // There is something to read.
        _ if details.words().is_some() => mail::News::Written,
        _ => return None,
    })
}
