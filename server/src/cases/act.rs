//! Making something happen to a case: once for each idempotency key, only as the case stands and was seen, and on disk
//! before anyone hears of it.

use super::{
    find::FindError,
    log::{self, Actor, LogError},
    once::{Once, OnceError},
    tell::{self, tell},
};
use crate::{
    mail::News,
    observe::carried,
    state::AppState,
    store::{AppendError, CaseRow, NewEvent as NewRow, StoreError, With},
};
use ::cases::{
    Classification, Days, Details, Entry, Event, FieldProblem, IdempotencyKey, Known, NewEvent, Problem,
    ProblemKind, Record, Reference, Refused, deadlines, transition::next,
};
use std::sync::Arc;
use time::OffsetDateTime;
use wizard::Service;

/// An event that has happened, now or before.
#[derive(Clone, Debug)]
pub struct Acted {
    /// The event.
    pub event: Event,
    /// The event as JSON: the same bytes every time.
    pub body: Vec<u8>,
    /// Whether a request with this key had brought it about before.
    pub replayed: bool,
}

/// Why nothing happened.
#[derive(Debug, thiserror::Error)]
pub enum ActError {
    /// There is no such case.
    #[error("there is no such case")]
    NotFound,
    /// Something else has happened since the case was seen: it is at this revision.
    #[error("the case is at revision {0} now")]
    Stale(u32),
    /// Not by these, or not as the case stands.
    #[error("{0}")]
    Refused(#[from] Refused),
    /// What is said with it cannot stand.
    #[error("what is said with the event cannot stand")]
    Invalid(Vec<FieldProblem>),
    /// It has an answer already, or waits for it.
    #[error("{0}")]
    Once(#[from] OnceError),
    /// The store failed.
    #[error("{0}")]
    Store(#[from] StoreError),
    /// The log of the case cannot be read or written.
    #[error("{0}")]
    Log(#[from] LogError),
    /// The mail about it cannot be written.
    #[error("{0}")]
    Tell(#[from] FindError),
    /// The event cannot be written or read as JSON.
    #[error("the event: {0}")]
    Json(#[from] serde_json::Error),
    /// The work was broken off.
    #[error("the work was broken off")]
    BrokenOff,
}

impl ActError {
    /// It as the API tells it.
    pub fn problem(&self) -> Problem {
        match self {
            Self::NotFound => ProblemKind::CaseNotFound.into(),
            Self::Stale(revision) => Problem::new(ProblemKind::StaleRevision)
                .with_detail(format!("The case is at revision {revision}.")),
            Self::Refused(Refused::Role) => ProblemKind::EventNotAllowed.into(),
            Self::Refused(Refused::State) => ProblemKind::EventNotPossible.into(),
            Self::Invalid(errors) => Problem::new(ProblemKind::InvalidEvent).with_errors(errors.clone()),
            Self::Once(error) => error.problem(),
            Self::Store(error) if error.may_pass() => ProblemKind::Unavailable.into(),
            Self::Store(_) | Self::Log(_) | Self::Tell(_) | Self::Json(_) | Self::BrokenOff => {
                ProblemKind::Internal.into()
            }
        }
    }
}

/// Makes something happen to a case. The first request with a key does it; every other one with the same key and the
/// same content gets the same answer. On return it is on disk, and so is what is to be done because of it.
///
/// Whether they may see the case at all is for the caller to know. It is finished even if the one who asked has gone.
///
/// # Errors
/// [`ActError`]; then nothing has happened.
pub async fn act(
    state: &AppState,
    reference: &Reference,
    actor: Actor,
    new: NewEvent,
    key: &IdempotencyKey,
) -> Result<Acted, ActError> {
    let said = serde_json::to_vec(&(reference, actor.name(), new.revision, &new.details))?;
    let once = Once::new(state, key, &said);
    let work = Work { state: state.clone(), reference: reference.clone(), actor, new, once };
    tokio::spawn(carried(work.run())).await.unwrap_or(Err(ActError::BrokenOff))
}

/// One request.
struct Work {
    state: AppState,
    reference: Reference,
    actor: Actor,
    new: NewEvent,
    once: Once,
}

impl Work {
    async fn run(self) -> Result<Acted, ActError> {
        let _turn = self.once.turn(&self.state).await?;
        if let Some(body) = self.once.before(&self.state).await? {
            return replayed(body);
        }
        let found = self.state.store.load_history(&self.reference).await?;
        let (case, history) = found.ok_or(ActError::NotFound)?;
        let log = log::read(&self.state.keys, &self.reference, history)?;
        let (row, with, acted) = self.event(&case, log)?;
        match self.state.store.append_event(&self.reference, self.new.revision, &row, &with).await {
            Ok(_) => Ok(acted),
            // It may have been this very request, on another node.
            Err(AppendError::Stale(revision)) => match self.once.before(&self.state).await? {
                Some(body) => replayed(body),
                None => Err(ActError::Stale(revision)),
            },
            Err(AppendError::NoCase) => Err(ActError::NotFound),
            Err(AppendError::Store(error)) => Err(error.into()),
        }
    }

    /// The event as it is stored, what it brings with it, and the answer; or why it cannot happen.
    fn event(&self, case: &CaseRow, mut log: Vec<Entry>) -> Result<(NewRow, With, Acted), ActError> {
        let NewEvent { revision, details } = &self.new;
        let to = next(case.state, details.kind(), self.actor.role());
        // Who may not do it at all learns nothing of the case.
        if let Err(Refused::Role) = to {
            return Err(Refused::Role.into());
        }
        if *revision != case.revision {
            return Err(ActError::Stale(case.revision));
        }
        let (to, at) = (to?, self.state.clock.now());
        let service = self.state.site.services.get(&case.service).map(Arc::clone).unwrap_or_default();
        self.check(case, &log, &service, at)?;
        let event = Event { revision: revision + 1, at, kind: details.kind(), state: to };
        log.push(Entry { event: event.clone(), role: self.actor.role(), by: None, details: details.clone() });
        let news = self.news(&service, &log, at);
        let mail = news.map(|news| tell(&self.state, case, at, news)).transpose()?.flatten();
        let body = serde_json::to_vec(&event)?;
        let mut with = With {
            answer: Some(self.once.answer(&body)),
            delivery: self.state.back_end.on_event(event.kind),
            outbox: tell::programs(&self.state, &self.reference, &case.service, &event, &[])?,
            ..With::default()
        };
        with.outbox.extend(mail);
        if let Details::Allocate { queue, .. } = details {
            with.queue.clone_from(queue);
        }
        let row = NewRow {
            at,
            kind: event.kind,
            state: to,
            actor: self.actor.name().to_owned(),
            body: Some(log::seal(&self.state, &self.reference, event.revision, details)?),
        };
        Ok((row, with, Acted { event, body, replayed: false }))
    }

    /// Whether what is said with it can stand.
    fn check(
        &self,
        case: &CaseRow,
        log: &[Entry],
        service: &Service,
        at: OffsetDateTime,
    ) -> Result<(), ActError> {
        let of = |days: Days<'_>| Record::of(&self.reference, &case.queue, log, days);
        let record = self.state.with_days(of);
        let none = Classification::default();
        let problems = self.new.details.problems(&Known {
            codes: &self.state.site.codes,
            service,
            received_on: case.acknowledgement.received_on,
            filed: record.as_ref().map_or(&none, |record| &record.filed),
            today: self.state.clock.day_of(at),
        });
        if problems.is_empty() { Ok(()) } else { Err(ActError::Invalid(problems)) }
    }

    /// What the person is told by mail; nothing of what they did themselves but that it has ended the case.
    fn news(&self, service: &Service, log: &[Entry], now: OffsetDateTime) -> Option<News> {
        match &self.new.details {
            Details::Acknowledge => Some(News::Acknowledged),
            Details::Suspend { .. } => Some(News::InformationRequested { by: None }),
            Details::Extend { standard, .. } => {
                let found = self.state.with_days(|days| deadlines(service, log, now, days));
                let extended = found.into_iter().find(|deadline| deadline.id == *standard)?;
                Some(News::Extended { until: extended.by })
            }
            Details::Decide { .. } => Some(News::Decided),
            Details::Close { .. } => Some(News::Closed),
            Details::Reopen { .. } => Some(News::Reopened),
            Details::Letter { .. } => Some(News::Written),
            Details::Withdraw => Some(News::Withdrawn),
            _ => None,
        }
    }
}

fn replayed(body: Vec<u8>) -> Result<Acted, ActError> {
    Ok(Acted { event: serde_json::from_slice(&body)?, body, replayed: true })
}
