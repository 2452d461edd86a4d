//! What is still to be brought to the back end: written with the event that causes it, taken from the outbox and
//! brought there, the parts of each case in the order in which they came.

use super::{BackEnd, Content, Link, Parcel, Remote, Undelivered, describe::describe, link::LinkError};
use crate::{
    cases::{LogError, log},
    outbox::{self, Outcome},
    retry::Patience,
    secrets::{SealError, place},
    state::AppState,
    store::{CaseRow, DELIVERY, Job, NewJob, Queue, StoreError},
    uploads::{UploadError, UploadId, open_document},
};
use ::cases::{Delivery, Details, Event, EventKind, Reference};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use serde::{Deserialize, Serialize};
use std::{sync::Arc, time::Duration};
use time::OffsetDateTime;
use tokio::{sync::watch, time::timeout};
use wizard::Answers;

const QUEUE: Queue = Queue { kind: DELIVERY, at_once: 4, lease: time::Duration::minutes(15), in_order: true };

/// The longest that one errand may take, less than its lease.
const LONGEST: Duration = Duration::from_mins(12);

/// How often a back end is tried that is away: until it is there again.
const AWAY: Patience =
    Patience { first: Duration::from_mins(1), longest: Duration::from_mins(15), given_up: None };

/// How often it is tried after a refusal that may pass.
const REFUSED: Patience = Patience {
    first: Duration::from_mins(1),
    longest: Duration::from_hours(1),
    given_up: Some(Duration::from_hours(72)),
};

/// How often a revision that has changed there is asked for anew, at a time.
const TRIES: usize = 4;

/// What is to be brought: what an event of a case says.
#[derive(Serialize, Deserialize)]
struct Errand {
    /// The number of the event.
    revision: u32,
    /// The files that came with it.
    documents: Vec<String>,
    /// When it happened.
    #[serde(with = "time::serde::timestamp")]
    at: OffsetDateTime,
}

/// Whether a remote back end is told of such events: of those that come from the person. The others come from itself, or
/// are about how the case is worked on here.
pub fn is_delivered(kind: EventKind) -> bool {
    matches!(kind, EventKind::Received | EventKind::AddInformation | EventKind::Withdraw)
}

/// The job to bring an event, with the files that came with it, to the back end, if there is a remote one that is told of
/// it.
///
/// # Errors
/// If it cannot be written down.
pub fn job(
    state: &AppState,
    reference: &Reference,
    event: &Event,
    documents: &[UploadId],
) -> Result<Option<NewJob>, serde_json::Error> {
    if matches!(state.back_end, BackEnd::Embedded) || !is_delivered(event.kind) {
        return Ok(None);
    }
    let key = format!("delivery-{reference}-{}", event.revision);
    let errand = Errand {
        revision: event.revision,
        documents: documents.iter().map(ToString::to_string).collect(),
        at: event.at,
    };
    let payload = state.keys.seal(&place::job(&key), &serde_json::to_vec(&errand)?);
    Ok(Some(NewJob { kind: DELIVERY, key, reference: Some(reference.clone()), payload, due: event.at }))
}

/// Brings what waits to the back end until told to stop, and then finishes what is under way.
pub async fn work(state: AppState, stopped: watch::Receiver<bool>) {
    outbox::work(state, &QUEUE, stopped, attempt).await;
}

/// Why an errand was not done.
#[derive(Debug, thiserror::Error)]
enum ErrandError {
    #[error(transparent)]
    Undelivered(#[from] Undelivered),
    #[error("there is no such case any more")]
    NoCase,
    #[error(transparent)]
    Store(#[from] StoreError),
    #[error(transparent)]
    Link(#[from] LinkError),
    #[error(transparent)]
    Log(#[from] LogError),
    #[error(transparent)]
    Upload(#[from] UploadError),
    #[error("the answers: {0}")]
    Sealed(#[from] SealError),
    #[error("the answers: {0}")]
    Json(#[from] serde_json::Error),
}

impl ErrandError {
    /// Whether the same may work in a while, with nothing changed.
    fn may_pass(&self) -> bool {
        match self {
            Self::Store(error) | Self::Link(LinkError::Store(error)) => error.may_pass(),
            Self::Upload(error) => error.may_pass(),
            _ => false,
        }
    }
}

/// Brings one errand to the back end, and notes where the delivery of its case stands.
async fn attempt(state: AppState, job: Job) -> Outcome {
    let BackEnd::Remote(remote) = state.back_end.clone() else {
        return Outcome::again("no remote back end", AWAY.after(job.attempts, Duration::ZERO));
    };
    let plain = state.keys.open(&place::job(&job.key), &job.payload).ok();
    let errand = plain.and_then(|plain| serde_json::from_slice::<Errand>(&plain).ok());
    let Some((reference, errand)) = job.reference.clone().zip(errand) else {
        return Outcome::Never("unreadable".into());
    };
    let waited = Duration::try_from(state.clock.now() - errand.at).unwrap_or_default();
    let round = Round { state: &state, remote, reference: &reference, job: &job, errand };
    let brought = match timeout(LONGEST, round.bring()).await {
        Ok(Ok(())) => state.store.set_delivered(&reference, &job).await.map_err(ErrandError::from),
        Ok(Err(error)) => Err(error),
        Err(_) => return Outcome::again("took too long", AWAY.after(job.attempts, waited)),
    };
    let outcome = match brought {
        Ok(()) => return Outcome::Done,
        Err(ErrandError::Undelivered(Undelivered::Later(why, wait))) => {
            Outcome::again(&why, AWAY.no_sooner(job.attempts, waited, wait))
        }
        Err(ErrandError::Undelivered(why @ (Undelivered::Stale | Undelivered::Expired))) => {
            Outcome::again(&why, AWAY.after(1, waited))
        }
        Err(ErrandError::Undelivered(Undelivered::Doubtful(why))) => {
            Outcome::again(&why, REFUSED.after(job.attempts, waited))
        }
        Err(ErrandError::Undelivered(Undelivered::Never(why))) => Outcome::Never(why.to_string()),
        Err(error) if error.may_pass() => Outcome::again(&error, AWAY.after(job.attempts, waited)),
        Err(error) => Outcome::Never(error.to_string()),
    };
    if let Outcome::Never(_) = outcome
        && let Err(error) = state.store.set_delivery(&reference, Delivery::Failed).await
    {
        return Outcome::again(&error, AWAY.after(job.attempts, waited));
    }
    outcome
}

/// One attempt.
struct Round<'a> {
    state: &'a AppState,
    remote: Arc<Remote>,
    reference: &'a Reference,
    job: &'a Job,
    errand: Errand,
}

impl Round<'_> {
    /// Brings it there, step by step; what is known after each is on disk before the next one, so that an attempt
    /// that is broken off is gone on with and nothing is done twice.
    async fn bring(self) -> Result<(), ErrandError> {
        let Self { state, reference, .. } = self;
        let (case, history) = state.store.load_history(reference).await?.ok_or(ErrandError::NoCase)?;
        let log = log::read(&state.keys, reference, history)?;
        let entry = log.into_iter().find(|entry| entry.event.revision == self.errand.revision);
        let details = entry.ok_or(ErrandError::NoCase)?.details;
        let mut link = Link::load(&state.store, &state.keys, reference).await?;
        self.put_documents(&case, &mut link).await?;
        if !link.is_there() {
            self.submit(&case, &mut link).await?;
        }
        if self.errand.revision > 1 { self.add(&case, &details, &mut link).await } else { Ok(()) }
    }

    /// Brings the files that came with the event, each of which waits there for its case.
    async fn put_documents(&self, case: &CaseRow, link: &mut Link) -> Result<(), ErrandError> {
        let known = &link.tickets;
        let missing: Vec<_> =
            self.errand.documents.iter().filter(|id| !known.contains_key(*id)).cloned().collect();
        if missing.is_empty() || !self.remote.capabilities().documents {
            return Ok(());
        }
        let rows = self.state.store.documents(self.reference).await?;
        for row in rows {
            let id = row.id.to_string();
            if !missing.contains(&id) {
                continue;
            }
            let document = open_document(self.state, row).await?;
            if let Some(ticket) = self.remote.put_document(&case.service, &document).await? {
                link.tickets.insert(id, ticket);
                self.save(link).await?;
            }
        }
        Ok(())
    }

    /// Brings the case, with the files that came with it.
    async fn submit(&self, case: &CaseRow, link: &mut Link) -> Result<(), ErrandError> {
        let sealed = self.state.keys.open(&place::answers(self.reference.as_str()), &case.answers)?;
        let answers: Answers = serde_json::from_slice(&sealed)?;
        let content = Content::Case(&answers);
        // Of a case that was raised before there was this back end, what was added comes by itself.
        let with_files = self.errand.revision == 1;
        let files = if with_files { self.errand.documents.len() } else { 0 };
        let words = describe(self.state, case, content, files);
        let key = self.key(&format!("case {}", self.reference));
        let parcel = Parcel {
            number: 1,
            at: case.acknowledgement.received,
            ..self.parcel(case, content, &words, &key)
        };
        let tickets = if with_files { self.tickets(link) } else { Vec::new() };
        let there = self.remote.submit(&Parcel { tickets, ..parcel }).await;
        let there = self.or_again(there, link).await?;
        (link.id, link.token, link.secret) = (there.id, there.token, there.secret);
        self.save(link).await
    }

    /// Brings what was added to the case.
    async fn add(&self, case: &CaseRow, details: &Details, link: &mut Link) -> Result<(), ErrandError> {
        let files = self.errand.documents.len();
        let content = if files > 0 { Content::Documents } else { Content::Said(details) };
        let words = describe(self.state, case, content, files);
        let key = self.key(&self.job.key);
        for _ in 0..TRIES {
            if link.revision.is_none() {
                link.revision = self.remote.revision(link).await?;
                self.save(link).await?;
            }
            let parcel = Parcel { tickets: self.tickets(link), ..self.parcel(case, content, &words, &key) };
            let added = self.remote.add(link, &parcel).await;
            if !matches!(added, Err(Undelivered::Stale)) {
                self.or_again(added, link).await?;
                link.revision = None;
                return self.save(link).await;
            }
            link.revision = None;
        }
        Err(Undelivered::Stale.into())
    }

    /// What came of it; if the files that waited there are gone, they are brought anew next time.
    async fn or_again<T>(&self, done: Result<T, Undelivered>, link: &Link) -> Result<T, ErrandError> {
        if let Err(Undelivered::Expired) = done {
            let mut link = link.clone();
            link.tickets.retain(|id, _| !self.errand.documents.contains(id));
            self.save(&link).await?;
        }
        Ok(done?)
    }

    fn parcel<'a>(
        &'a self,
        case: &'a CaseRow,
        content: Content<'a>,
        words: &'a str,
        key: &'a str,
    ) -> Parcel<'a> {
        Parcel {
            reference: self.reference,
            number: self.errand.revision,
            service: &case.service,
            language: &case.language,
            content,
            words,
            tickets: Vec::new(),
            at: self.errand.at,
            key,
            again: self.job.attempts > 1,
        }
    }

    fn tickets<'a>(&self, link: &'a Link) -> Vec<&'a super::Ticket> {
        self.errand.documents.iter().filter_map(|id| link.tickets.get(id)).collect()
    }

    /// What stands for a part of the errand to the back end, today and later.
    fn key(&self, part: &str) -> String {
        URL_SAFE_NO_PAD.encode(self.state.keys.digest("delivery", part.as_bytes()))
    }

    async fn save(&self, link: &Link) -> Result<(), ErrandError> {
        Ok(link.save(&self.state.store, &self.state.keys, self.reference).await?)
    }
}
