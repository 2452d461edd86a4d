//! Requests that count once however often they come: each with an idempotency key, and with the answer to the first
//! one kept for the others.

use super::in_flight::Turn;
use crate::{
    secrets::{self, Key, SealError},
    state::AppState,
    store::{NewResponse, StoreError, StoredResponse},
};
use ::cases::{IdempotencyKey, Problem, ProblemKind};
use std::time::Duration;

/// How long a request waits for another one with the same key.
const WAIT: Duration = Duration::from_secs(10);

/// Why a request with a key is not answered as the first one was, nor worked on.
#[derive(Debug, thiserror::Error)]
pub enum OnceError {
    /// The key was used with something else.
    #[error("the idempotency key was used with something else")]
    OtherPayload,
    /// Another request with the key takes too long.
    #[error("another request with this idempotency key is under way")]
    InFlight,
    /// The store failed.
    #[error("{0}")]
    Store(#[from] StoreError),
    /// The answer to the first request cannot be read any more.
    #[error("the answer to the first request: {0}")]
    Sealed(#[from] SealError),
}

impl OnceError {
    /// It as the API tells it.
    pub fn problem(&self) -> Problem {
        match self {
            Self::OtherPayload => ProblemKind::KeyReused.into(),
            Self::InFlight => ProblemKind::InFlight.into(),
            Self::Store(error) if error.may_pass() => ProblemKind::Unavailable.into(),
            Self::Store(_) | Self::Sealed(_) => ProblemKind::Internal.into(),
        }
    }
}

/// A request with its key.
pub(super) struct Once {
    /// The keyed hash of the key.
    pub key_hash: [u8; 32],
    /// The keyed hash of what was sent.
    pub payload_hash: [u8; 32],
    response_key: Key,
}

impl Once {
    /// A request with this key that says this.
    pub fn new(state: &AppState, key: &IdempotencyKey, payload: &[u8]) -> Self {
        let key = key.as_str().as_bytes();
        Self {
            key_hash: state.keys.digest("idempotency key", key),
            payload_hash: state.keys.digest("payload", payload),
            response_key: state.keys.with("response", key),
        }
    }

    /// The right to work on the key, after those who had it before.
    pub async fn turn(&self, state: &AppState) -> Result<Turn, OnceError> {
        state.in_flight.turn(self.key_hash, WAIT).await.ok_or(OnceError::InFlight)
    }

    /// The answer that the first request got, if this is not the first.
    pub async fn before(&self, state: &AppState) -> Result<Option<Vec<u8>>, OnceError> {
        let stored = state.store.find_response(&self.key_hash).await?;
        stored.map(|stored| self.replay(&stored)).transpose()
    }

    /// The answer that the first request got, from what is stored.
    pub fn replay(&self, stored: &StoredResponse) -> Result<Vec<u8>, OnceError> {
        if !secrets::same(&stored.payload_hash, &self.payload_hash) {
            return Err(OnceError::OtherPayload);
        }
        Ok(secrets::open(&self.response_key, &self.place(), &stored.response)?.to_vec())
    }

    /// The answer as it is kept.
    pub fn answer(&self, body: &[u8]) -> NewResponse {
        NewResponse {
            key_hash: self.key_hash,
            payload_hash: self.payload_hash,
            response: secrets::seal(&self.response_key, &self.place(), body),
        }
    }

    /// The answer that the first request with this key got, whatever it said. For whom the key belongs to alone.
    pub async fn answered(
        state: &AppState,
        key: &IdempotencyKey,
    ) -> Result<Option<zeroize::Zeroizing<Vec<u8>>>, OnceError> {
        let once = Self::new(state, key, &[]);
        let Some(stored) = state.store.find_response(&once.key_hash).await? else { return Ok(None) };
        let first = Self { payload_hash: stored.payload_hash, ..once };
        Ok(Some(secrets::open(&first.response_key, &first.place(), &stored.response)?))
    }

    fn place(&self) -> Vec<u8> {
        [self.key_hash, self.payload_hash].concat()
    }
}
