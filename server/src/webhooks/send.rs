//! Telling: a message is taken from the outbox, signed and sent.

use super::signature;
use crate::{
    outbox::{self, Outcome},
    retry::Patience,
    secrets::place,
    state::AppState,
    store::{Job, Queue},
};
use axum::{
    body::Bytes,
    http::{Request, StatusCode, header},
};
use serde::{Deserialize, Serialize};
use std::time::Duration;
use time::OffsetDateTime;
use tokio::sync::watch;

/// The kind of these jobs.
pub const KIND: &str = "webhook";

const QUEUE: Queue = Queue { kind: KIND, at_once: 8, lease: time::Duration::minutes(2), in_order: false };

/// Some days, as Standard Webhooks recommends.
const PATIENCE: Patience = Patience {
    first: Duration::from_secs(10),
    longest: Duration::from_hours(12),
    given_up: Some(Duration::from_hours(72)),
};

/// The media type of a `CloudEvent` in the structured JSON format.
const TYPE: &str = "application/cloudevents+json; charset=utf-8";

/// Who is told what.
#[derive(Serialize, Deserialize)]
pub(super) struct Message {
    /// The name of the endpoint.
    pub endpoint: String,
    /// What stands for it to the receiver, however often it comes.
    pub id: String,
    /// Since when it is to be told.
    #[serde(with = "time::serde::timestamp")]
    pub at: OffsetDateTime,
    /// It.
    pub body: String,
}

/// Tells what waits until told to stop, and then finishes what is under way.
pub async fn work(state: AppState, stopped: watch::Receiver<bool>) {
    outbox::work(state, &QUEUE, stopped, attempt).await;
}

async fn attempt(state: AppState, job: Job) -> Outcome {
    let plain = state.keys.open(&place::job(&job.key), &job.payload).ok();
    let message = plain.and_then(|plain| serde_json::from_slice::<Message>(&plain).ok());
    let Some(message) = message else { return Outcome::Never("unreadable".into()) };
    let endpoints = &state.webhooks.endpoints;
    let endpoint = endpoints.iter().find(|endpoint| endpoint.id == message.endpoint);
    let Some((endpoint, client)) = endpoint.zip(state.webhooks.client.as_ref()) else {
        return Outcome::Never("no such endpoint any more".into());
    };
    let now = state.clock.now();
    let body = Bytes::from(message.body);
    let signed = signature(&endpoint.secrets, &message.id, now.unix_timestamp(), &body);
    let request = Request::post(endpoint.url.as_str())
        .header(header::CONTENT_TYPE, TYPE)
        .header("webhook-id", &message.id)
        .header("webhook-timestamp", now.unix_timestamp())
        .header("webhook-signature", signed)
        .body(body);
    let Ok(request) = request else { return Outcome::Never("unreadable".into()) };
    let waited = Duration::try_from(now - message.at).unwrap_or_default();
    let wait = |asked| PATIENCE.no_sooner(job.attempts, waited, asked);
    match client.send(request).await {
        Ok(answer) if answer.status.is_success() => Outcome::Done,
        Ok(answer) if answer.status == StatusCode::GONE => Outcome::Never("answered 410".into()),
        Ok(answer) => {
            Outcome::again(&format!("answered {}", answer.status.as_u16()), wait(answer.retry_after(now)))
        }
        Err(error) => Outcome::again(&error, wait(None)),
    }
}
