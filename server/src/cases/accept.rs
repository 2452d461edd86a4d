//! Accepting a case: once for each idempotency key, and on disk before anyone hears of it.

use super::{
    log::{self, LogError},
    once::{Once, OnceError},
    secret_hash, tell,
};
use crate::{
    mail::News,
    observe::carried,
    secrets::{self, place},
    state::AppState,
    store::{CaseRow, Committed, NewEvent, NewRows, StoreError},
    uploads::{self, UploadSecret},
};
use ::cases::{
    Acknowledgement, Classification, Delivery, Details, Event, EventKind, FieldProblem, IdempotencyKey,
    NewCase, Problem, ProblemKind, Receipt, Reference, Role, State, TrackingSecret, Unfit, fit,
    reference::NotAReference,
};
use wizard::{Answers, Service};

/// The code of the channel by which cases come that are sent here.
const CHANNEL: &str = "online-form";

/// A case that has been accepted, now or before.
#[derive(Clone, Debug)]
pub struct Accepted {
    /// What the person gets.
    pub receipt: Receipt,
    /// The receipt as JSON: the same bytes every time.
    pub body: Vec<u8>,
    /// Whether a request with this key had been accepted before.
    pub replayed: bool,
}

/// Why a case was not accepted.
#[derive(Debug, thiserror::Error)]
pub enum AcceptError {
    /// There is no such service, or the language is not offered.
    #[error("not a case that can be raised")]
    InvalidCase(Vec<FieldProblem>),
    /// Some answers are missing or cannot stand.
    #[error("the answers cannot stand")]
    InvalidAnswers(Vec<FieldProblem>),
    /// The files cannot go with it.
    #[error("the files cannot go with it")]
    InvalidUploads(&'static str),
    /// The answers lead to advice: the page of this id.
    #[error("the answers end at the exit {0}")]
    EndsAtExit(String),
    /// It has an answer already, or waits for it.
    #[error("{0}")]
    Once(#[from] OnceError),
    /// The store failed.
    #[error("{0}")]
    Store(#[from] StoreError),
    /// No reference could be made.
    #[error(transparent)]
    Reference(#[from] NotAReference),
    /// How it is filed cannot be written.
    #[error("{0}")]
    Log(#[from] LogError),
    /// A receipt could not be written or read.
    #[error("the receipt: {0}")]
    Receipt(#[from] serde_json::Error),
    /// The work was broken off.
    #[error("the work was broken off")]
    BrokenOff,
}

impl AcceptError {
    /// It as the API tells it.
    pub fn problem(&self) -> Problem {
        match self {
            Self::InvalidCase(errors) => Problem::new(ProblemKind::InvalidCase).with_errors(errors.clone()),
            Self::InvalidAnswers(errors) => {
                Problem::new(ProblemKind::InvalidAnswers).with_errors(errors.clone())
            }
            Self::InvalidUploads(code) => {
                Problem::new(ProblemKind::InvalidCase).with_errors(vec![FieldProblem::new("uploads", code)])
            }
            Self::Store(StoreError::UploadGone) => Self::InvalidUploads("unknown-upload").problem(),
            Self::EndsAtExit(page) => Problem::new(ProblemKind::EndsAtExit).with_exit(page),
            Self::Once(error) => error.problem(),
            Self::Store(error) if error.may_pass() => ProblemKind::Unavailable.into(),
            Self::Store(_) | Self::Reference(_) | Self::Log(_) | Self::Receipt(_) | Self::BrokenOff => {
                ProblemKind::Internal.into()
            }
        }
    }
}

impl From<Unfit> for AcceptError {
    fn from(unfit: Unfit) -> Self {
        match unfit {
            Unfit::Exit(page) => Self::EndsAtExit(page),
            Unfit::Fields(errors) => Self::InvalidAnswers(errors),
        }
    }
}

/// Accepts a case. The first request with a key makes it; every other one with the same key and the same
/// content gets the same answer. On return the case is on disk.
///
/// It is finished even if the one who asked has gone: then a second attempt finds what the first one did.
///
/// # Errors
/// [`AcceptError`].
pub async fn accept(
    state: &AppState,
    new: NewCase,
    idempotency_key: &IdempotencyKey,
) -> Result<Accepted, AcceptError> {
    // What was sent, whatever the order of its fields and its spaces.
    let once = Once::new(state, idempotency_key, &serde_json::to_vec(&new)?);
    let work = Work { state: state.clone(), new, once };
    tokio::spawn(carried(work.run())).await.unwrap_or(Err(AcceptError::BrokenOff))
}

/// The receipt of the case that was accepted with this key, whatever was sent with it. For whom the key belongs to alone.
///
/// # Errors
/// [`AcceptError`].
pub async fn receipt_of(state: &AppState, key: &IdempotencyKey) -> Result<Option<Receipt>, AcceptError> {
    let body = Once::answered(state, key).await?;
    Ok(body.map(|body| serde_json::from_slice(&body)).transpose()?)
}

/// One request.
struct Work {
    state: AppState,
    new: NewCase,
    once: Once,
}

impl Work {
    async fn run(self) -> Result<Accepted, AcceptError> {
        let _turn = self.once.turn(&self.state).await?;
        // Before anything is validated: what was accepted yesterday is accepted, whatever day it is.
        if let Some(body) = self.once.before(&self.state).await? {
            return replayed(body);
        }
        let service = self.service()?;
        let now = self.state.clock.now();
        let today = self.state.clock.day_of(now);
        let answers = fit(service, &self.new.answers, today)?;
        let secrets = self.uploads(service)?;
        let acknowledgement = self.state.with_days(|days| Acknowledgement::new(now, service, days));

        let mut accepted = None;
        let make = |number| {
            let (rows, receipt, body) = self.make(number, service, &answers, &secrets, acknowledgement)?;
            accepted = Some(Accepted { receipt, body, replayed: false });
            Ok::<_, AcceptError>(rows)
        };
        match self.state.store.commit_case(&self.once.key_hash, &self.once.payload_hash, make).await? {
            Committed::New => accepted.ok_or(AcceptError::BrokenOff),
            Committed::Before(stored) => replayed(self.once.replay(&stored)?),
        }
    }

    /// The secrets of the files that go with it. That each of them waits for a case is seen when they are attached.
    fn uploads(&self, service: &Service) -> Result<Vec<UploadSecret>, AcceptError> {
        let most = service.evidence.map_or(0, |evidence| evidence.files);
        if self.new.uploads.len() > usize::from(most) {
            return Err(AcceptError::InvalidUploads(if most == 0 { "not-asked" } else { "too-many" }));
        }
        let secrets = self.new.uploads.iter().map(|secret| UploadSecret::parse(secret));
        secrets.collect::<Option<_>>().ok_or(AcceptError::InvalidUploads("unknown-upload"))
    }

    /// The service, if it and the language are offered.
    fn service(&self) -> Result<&Service, AcceptError> {
        let mut errors = Vec::new();
        // A guide, or a door into another service, takes no cases.
        let service =
            self.state.site.services.get(&self.new.service).filter(|service| service.queue.is_some());
        if service.is_none() {
            errors.push(FieldProblem::new("service", "unknown-service"));
        }
        if !self.state.site.offers(&self.new.language) {
            errors.push(FieldProblem::new("language", "unknown-language"));
        }
        match service {
            Some(service) if errors.is_empty() => Ok(service),
            _ => Err(AcceptError::InvalidCase(errors)),
        }
    }

    /// The rows of the case with this number, and what the person gets. All that a person typed, and the
    /// secret, is sealed or hashed here, before it reaches the store.
    fn make(
        &self,
        number: u32,
        service: &Service,
        answers: &Answers,
        files: &[UploadSecret],
        acknowledgement: Acknowledgement,
    ) -> Result<(NewRows, Receipt, Vec<u8>), AcceptError> {
        let prefix = &self.state.site.organisation.reference_prefix;
        let reference = Reference::new(prefix, number, u32::from_be_bytes(secrets::random()))?;
        let secret = TrackingSecret::from_random(secrets::random());
        let plain = zeroize::Zeroizing::new(serde_json::to_vec(answers)?);
        let case = CaseRow {
            service: service.id.clone(),
            language: self.new.language.clone(),
            queue: service.queue.clone().unwrap_or_default(),
            state: State::Received,
            delivery: self.state.back_end.on_event(EventKind::Received).unwrap_or(Delivery::Delivered),
            revision: 1,
            secret_hash: secret_hash(&secret),
            acknowledgement: acknowledgement.clone(),
            answers: self.state.keys.seal(&place::answers(reference.as_str()), &plain),
            reference: reference.clone(),
        };
        let received = acknowledgement.received;
        let classified = Classification::on_receipt(service, answers, CHANNEL, acknowledgement.received_on);
        let standards = acknowledgement.standards.clone();
        let news = News::Received { on: acknowledgement.received_on, standards };
        let mail = tell::job(&self.state, service, answers, &case, received, news)?;
        let first = Event { revision: 1, at: received, kind: EventKind::Received, state: State::Received };
        let ids: Vec<_> = files.iter().map(UploadSecret::id).collect();
        let mut outbox = tell::programs(&self.state, &reference, &service.id, &first, &ids)?;
        let receipt = Receipt {
            reference,
            secret,
            service: service.id.clone(),
            language: self.new.language.clone(),
            acknowledgement,
            mail: mail.is_some() && self.state.post.arrives(),
        };
        outbox.extend(mail);
        let body = serde_json::to_vec(&receipt)?;
        let response = self.once.answer(&body).response;
        let event = NewEvent {
            at: first.at,
            kind: first.kind,
            state: first.state,
            actor: Role::Person.name().to_owned(),
            body: Some(log::seal(&self.state, &receipt.reference, 1, &Details::Received(classified.into()))?),
        };
        let documents = files.iter().map(|secret| uploads::document(&self.state.keys, secret)).collect();
        Ok((NewRows { case, event, response, documents, outbox }, receipt, body))
    }
}

/// The answer that the first request got.
fn replayed(body: Vec<u8>) -> Result<Accepted, AcceptError> {
    Ok(Accepted { receipt: serde_json::from_slice(&body)?, body, replayed: true })
}
