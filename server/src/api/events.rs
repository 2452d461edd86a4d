//! `POST /api/v1/cases/{reference}/events`: making something happen to a case.

use super::body;
use crate::{
    cases::{ActError, Actor, act, is_owner},
    problem::{internal, respond},
    segment::Segment,
    staff::Staff,
    state::AppState,
};
use ::cases::{NewEvent, Problem, ProblemKind, Reference, TrackingSecret};
use axum::{
    body::Bytes,
    extract::{State, rejection::BytesRejection},
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Response},
};

/// 201 and the event, 200 and the same bytes for the same request again. Whoever has the secret adds and withdraws;
/// the rest is for staff.
pub(super) async fn create(
    State(state): State<AppState>,
    Segment(reference): Segment,
    headers: HeaderMap,
    sent: Result<Bytes, BytesRejection>,
) -> Response {
    let (reference, actor) = match actor(&state, &reference, &headers).await {
        Ok(found) => found,
        Err(response) => return response,
    };
    let (key, new) = match asked(&headers, sent) {
        Ok(asked) => asked,
        Err(problem) => return respond(problem),
    };
    match act(&state, &reference, actor, new, &key).await {
        Ok(acted) => {
            let status = if acted.replayed { StatusCode::OK } else { StatusCode::CREATED };
            let fields = [
                (header::CONTENT_TYPE, "application/json".to_owned()),
                (header::ETAG, body::etag(acted.event.revision)),
            ];
            (status, fields, acted.body).into_response()
        }
        Err(error) => refuse(&error),
    }
}

fn refuse(error: &ActError) -> Response {
    let problem = error.problem();
    if problem.kind == ProblemKind::Internal { internal(error) } else { respond(problem) }
}

/// The case, and who acts: whoever has its secret, or staff.
async fn actor(
    state: &AppState,
    reference: &str,
    headers: &HeaderMap,
) -> Result<(Reference, Actor), Response> {
    let not_found = || respond(ProblemKind::CaseNotFound);
    if !headers.contains_key(header::AUTHORIZATION) {
        let staff = Staff::of(headers, state).await.map_err(|error| internal(&error))?;
        // A person who has forgotten the secret is told of that, and not of staff.
        let staff = staff.ok_or_else(|| respond(ProblemKind::SecretMissing))?;
        let reference = Reference::parse(reference).ok_or_else(not_found)?;
        return Ok((reference, Actor::Staff(staff.id)));
    }
    let secret = body::secret(headers).map_err(respond)?;
    let pair = Reference::parse(reference).zip(TrackingSecret::parse(secret));
    let (reference, secret) = pair.ok_or_else(not_found)?;
    match is_owner(state, &reference, &secret).await {
        Ok(true) => Ok((reference, Actor::Person)),
        Ok(false) => Err(not_found()),
        Err(error) => Err(internal(&error)),
    }
}

/// What should happen, and the key that makes one event of several attempts.
fn asked(
    headers: &HeaderMap,
    sent: Result<Bytes, BytesRejection>,
) -> Result<(::cases::IdempotencyKey, NewEvent), Problem> {
    let key = body::idempotency_key(headers)?;
    let new = NewEvent::from_json(&body::json(headers, sent)?)?;
    match headers.get(header::IF_MATCH) {
        Some(tag) if tag.as_bytes() != body::etag(new.revision).as_bytes() => {
            Err(ProblemKind::PreconditionFailed.into())
        }
        _ => Ok((key, new)),
    }
}
