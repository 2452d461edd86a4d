//! What is told of an event: a `CloudEvent` (<https://github.com/cloudevents/spec>, 1.0), in the structured JSON format.

use super::send::{KIND, Message};
use crate::{secrets::place, state::AppState, store::NewJob};
use ::cases::{Event, Reference};
use serde::Serialize;
use time::OffsetDateTime;

/// The event. Its data say what changed and nothing of a person: whoever wants to know more asks the case API.
#[derive(Serialize)]
struct CloudEvent<'a> {
    specversion: &'static str,
    id: &'a str,
    source: &'a str,
    r#type: String,
    subject: &'a str,
    #[serde(with = "time::serde::rfc3339")]
    time: OffsetDateTime,
    datacontenttype: &'static str,
    data: Data<'a>,
}

#[derive(Serialize)]
struct Data<'a> {
    service: &'a str,
    state: &'static str,
    revision: u32,
}

/// The jobs to tell of an event all who want to know.
///
/// # Errors
/// If it cannot be written down.
pub fn jobs(
    state: &AppState,
    reference: &Reference,
    service: &str,
    event: &Event,
) -> Result<Vec<NewJob>, serde_json::Error> {
    let endpoints = state.webhooks.endpoints.iter().filter(|endpoint| endpoint.wants(event.kind));
    // The same for all, and no full stop in it, which divides what is signed.
    let id = format!("{reference}-{}", event.revision);
    let source = state.public_url.as_ref().map(ToString::to_string).unwrap_or_default() + "/api/v1/cases";
    let body = serde_json::to_string(&CloudEvent {
        specversion: "1.0",
        id: &id,
        source: &source,
        // In the letters that Standard Webhooks asks for.
        r#type: format!("hark.case.{}", event.kind.name().replace('-', "_")),
        subject: reference.as_str(),
        time: event.at,
        datacontenttype: "application/json",
        data: Data { service, state: event.state.name(), revision: event.revision },
    })?;
    let job = |endpoint: &super::Endpoint| {
        let key = format!("webhook-{}-{id}", endpoint.id);
        let message =
            Message { endpoint: endpoint.id.clone(), id: id.clone(), at: event.at, body: body.clone() };
        let payload = state.keys.seal(&place::job(&key), &serde_json::to_vec(&message)?);
        Ok(NewJob { kind: KIND, key, reference: Some(reference.clone()), payload, due: event.at })
    };
    endpoints.map(job).collect()
}
