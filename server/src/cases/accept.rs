//! Accepting a case: once for each idempotency key, and on disk before anyone hears of it.

use super::{answers_place, secret_hash};
use crate::{
    secrets::{self, Key, SealError},
    state::AppState,
    store::{CaseRow, Committed, NewRows, StoreError, StoredResponse},
};
use ::cases::{
    Acknowledgement, Delivery, FieldProblem, IdempotencyKey, NewCase, Problem, ProblemKind, Receipt,
    Reference, State, TrackingSecret, Unfit, fit, reference::NotAReference,
};
use std::time::Duration;
use wizard::{Answers, Service};

/// How long a request waits for another one with the same key.
const WAIT: Duration = Duration::from_secs(10);

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
    /// The answers lead to advice: the page of this id.
    #[error("the answers end at the exit {0}")]
    EndsAtExit(String),
    /// The key was used with something else.
    #[error("the idempotency key was used with something else")]
    OtherPayload,
    /// Another request with the key takes too long.
    #[error("another request with this idempotency key is under way")]
    InFlight,
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// No reference could be made.
    #[error(transparent)]
    Reference(#[from] NotAReference),
    /// The answer to the first request cannot be read any more.
    #[error("the answer to the first request: {0}")]
    Sealed(#[from] SealError),
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
            Self::EndsAtExit(page) => Problem::new(ProblemKind::EndsAtExit).with_exit(page),
            Self::OtherPayload => ProblemKind::KeyReused.into(),
            Self::InFlight => ProblemKind::InFlight.into(),
            Self::Store(_) | Self::Reference(_) | Self::Sealed(_) | Self::Receipt(_) | Self::BrokenOff => {
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
    let work = Work::new(state.clone(), new, idempotency_key.as_str().as_bytes())?;
    tokio::spawn(work.run()).await.unwrap_or(Err(AcceptError::BrokenOff))
}

/// One request.
struct Work {
    state: AppState,
    new: NewCase,
    key_hash: [u8; 32],
    payload_hash: [u8; 32],
    response_key: Key,
}

impl Work {
    fn new(state: AppState, new: NewCase, key: &[u8]) -> Result<Self, AcceptError> {
        // What was sent, whatever the order of its fields and its spaces.
        let payload = serde_json::to_vec(&new)?;
        Ok(Self {
            key_hash: state.keys.digest("idempotency key", key),
            payload_hash: state.keys.digest("payload", &payload),
            response_key: state.keys.with("response", key),
            state,
            new,
        })
    }

    async fn run(self) -> Result<Accepted, AcceptError> {
        let turn = self.state.in_flight.turn(self.key_hash, WAIT).await;
        let _turn = turn.ok_or(AcceptError::InFlight)?;
        // Before anything is validated: what was accepted yesterday is accepted, whatever day it is.
        if let Some(stored) = self.state.store.find_response(&self.key_hash).await? {
            return self.replay(&stored);
        }
        let service = self.service()?;
        let now = self.state.clock.now();
        let today = self.state.clock.day_of(now);
        let answers = fit(service, &self.new.answers, today)?;
        let acknowledgement = Acknowledgement::new(now, today, service);

        let mut accepted = None;
        let make = |number| {
            let (rows, receipt, body) = self.make(number, service, &answers, acknowledgement)?;
            accepted = Some(Accepted { receipt, body, replayed: false });
            Ok::<_, AcceptError>(rows)
        };
        match self.state.store.commit_case(&self.key_hash, &self.payload_hash, make).await? {
            Committed::New => accepted.ok_or(AcceptError::BrokenOff),
            Committed::Before(stored) => self.replay(&stored),
        }
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
            // The embedded back end has it as soon as it is committed.
            delivery: Delivery::Delivered,
            revision: 1,
            secret_hash: secret_hash(&secret),
            acknowledgement: acknowledgement.clone(),
            answers: self.state.keys.seal(&answers_place(&reference), &plain),
            reference: reference.clone(),
        };
        let receipt = Receipt {
            reference,
            secret,
            service: service.id.clone(),
            language: self.new.language.clone(),
            acknowledgement,
        };
        let body = serde_json::to_vec(&receipt)?;
        let response = secrets::seal(&self.response_key, &self.response_place(), &body);
        Ok((NewRows { case, response }, receipt, body))
    }

    /// The answer that the first request got.
    fn replay(&self, stored: &StoredResponse) -> Result<Accepted, AcceptError> {
        if !secrets::same(&stored.payload_hash, &self.payload_hash) {
            return Err(AcceptError::OtherPayload);
        }
        let body = secrets::open(&self.response_key, &self.response_place(), &stored.response)?.to_vec();
        Ok(Accepted { receipt: serde_json::from_slice(&body)?, body, replayed: true })
    }

    fn response_place(&self) -> Vec<u8> {
        [self.key_hash, self.payload_hash].concat()
    }
}
