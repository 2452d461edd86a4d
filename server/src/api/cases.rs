//! `/api/v1/cases`.

use super::body;
use crate::{
    cases::{AcceptError, CaseView, accept, find},
    problem::{internal, respond},
    segment::Segment,
    state::AppState,
};
use ::cases::{ProblemKind, Reference, TrackingSecret};
use axum::{
    Json,
    body::Bytes,
    extract::{State, rejection::BytesRejection},
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Response},
};

/// `POST /cases`: 201 and the receipt, 200 and the same bytes for the same request again.
pub(super) async fn create(
    State(state): State<AppState>,
    headers: HeaderMap,
    sent: Result<Bytes, BytesRejection>,
) -> Response {
    let key = match body::idempotency_key(&headers) {
        Ok(key) => key,
        Err(problem) => return respond(problem),
    };
    let new = match body::new_case(&headers, sent) {
        Ok(new) => new,
        Err(problem) => return respond(problem),
    };
    match accept(&state, new, &key).await {
        Ok(accepted) => {
            let status = if accepted.replayed { StatusCode::OK } else { StatusCode::CREATED };
            let location = format!("/api/v1/cases/{}", accepted.receipt.reference);
            let fields =
                [(header::LOCATION, location), (header::CONTENT_TYPE, "application/json".to_owned())];
            (status, fields, accepted.body).into_response()
        }
        Err(error) => refuse(&error),
    }
}

fn refuse(error: &AcceptError) -> Response {
    let problem = error.problem();
    if problem.kind == ProblemKind::Internal { internal(error) } else { respond(problem) }
}

/// `GET /cases/{reference}`: the case.
pub(super) async fn one(
    State(state): State<AppState>,
    Segment(reference): Segment,
    headers: HeaderMap,
) -> Response {
    match view(&state, &reference, &headers).await {
        Ok(view) => Json(view.case).into_response(),
        Err(response) => response,
    }
}

/// `GET /cases/{reference}/history`: its events, oldest first.
pub(super) async fn history(
    State(state): State<AppState>,
    Segment(reference): Segment,
    headers: HeaderMap,
) -> Response {
    match view(&state, &reference, &headers).await {
        Ok(view) => {
            let events = serde_json::json!({ "reference": view.case.reference, "events": view.history });
            Json(events).into_response()
        }
        Err(response) => response,
    }
}

async fn view(state: &AppState, reference: &str, headers: &HeaderMap) -> Result<CaseView, Response> {
    let secret = body::secret(headers).map_err(respond)?;
    // What cannot be a reference or a secret is as wrong as what is none.
    let Some((reference, secret)) = Reference::parse(reference).zip(TrackingSecret::parse(secret)) else {
        return Err(respond(ProblemKind::CaseNotFound));
    };
    match find(state, &reference, &secret).await {
        Ok(Some(view)) => Ok(view),
        Ok(None) => Err(respond(ProblemKind::CaseNotFound)),
        Err(error) => Err(internal(&error)),
    }
}
