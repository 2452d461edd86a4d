//! `/api/v1/cases`.

use super::body;
use crate::{
    assets::is_known,
    cases::{
        AcceptError, CaseView, accept,
        documents::{self, AddError},
        find,
    },
    problem::{internal, respond},
    segment::Segment,
    state::AppState,
};
use ::cases::{FieldProblem, Problem, ProblemKind, Reference, TrackingSecret};
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
    if problem.kind.status() >= 500 { internal(error) } else { respond(problem) }
}

/// `GET /cases/{reference}`: the case.
pub(super) async fn one(
    State(state): State<AppState>,
    Segment(reference): Segment,
    headers: HeaderMap,
) -> Response {
    match view(&state, &reference, &headers).await {
        Ok(view) => ([(header::ETAG, body::etag(view.case.revision))], Json(view.case)).into_response(),
        Err(response) => response,
    }
}

/// `GET /cases/{reference}/history`: its events, oldest first. They change with the revision alone.
pub(super) async fn history(
    State(state): State<AppState>,
    Segment(reference): Segment,
    headers: HeaderMap,
) -> Response {
    match view(&state, &reference, &headers).await {
        Ok(view) => {
            let tag = [(header::ETAG, body::etag(view.case.revision))];
            if is_known(&headers, &tag[0].1) {
                return (StatusCode::NOT_MODIFIED, tag).into_response();
            }
            let events = serde_json::json!({ "reference": view.case.reference, "events": view.history });
            (tag, Json(events)).into_response()
        }
        Err(response) => response,
    }
}

/// `POST /cases/{reference}/documents`: more files for a case, each uploaded before. 200 and the case.
pub(super) async fn add_documents(
    State(state): State<AppState>,
    Segment(reference): Segment,
    headers: HeaderMap,
    sent: Result<Bytes, BytesRejection>,
) -> Response {
    let (found, uploads) =
        match owner(&reference, &headers).and_then(|owner| Ok((owner, body::uploads(&headers, sent)?))) {
            Ok(read) => read,
            Err(problem) => return respond(problem),
        };
    match documents::add(&state, &found.0, &found.1, &uploads, None).await {
        Ok(_) => one(State(state), Segment(reference), headers).await,
        Err(error) => refuse_documents(&error),
    }
}

fn refuse_documents(error: &AddError) -> Response {
    let of_uploads = |code: &str, limit: Option<usize>| {
        let limit = limit.and_then(|limit| i64::try_from(limit).ok());
        let problem = FieldProblem { field: "uploads".to_owned(), code: code.to_owned(), limit };
        respond(Problem::new(ProblemKind::InvalidCase).with_errors(vec![problem]))
    };
    match error {
        AddError::NotFound => respond(ProblemKind::CaseNotFound),
        AddError::Closed => of_uploads("not-asked", None),
        AddError::TooMany(most) => of_uploads("too-many", Some(*most)),
        AddError::UnknownUpload => respond(body::unknown_upload()),
        AddError::Once(error) => respond(error.problem()),
        AddError::Store(error) if error.may_pass() => respond(ProblemKind::Unavailable),
        AddError::Find(_) | AddError::Log(_) | AddError::Upload(_) | AddError::Store(_) => internal(error),
    }
}

/// The case that is asked for, and the secret that is sent with it.
fn owner(reference: &str, headers: &HeaderMap) -> Result<(Reference, TrackingSecret), Problem> {
    let secret = body::secret(headers)?;
    // What cannot be a reference or a secret is as wrong as what is none.
    let pair = Reference::parse(reference).zip(TrackingSecret::parse(secret));
    pair.ok_or_else(|| ProblemKind::CaseNotFound.into())
}

async fn view(state: &AppState, reference: &str, headers: &HeaderMap) -> Result<CaseView, Response> {
    let (reference, secret) = owner(reference, headers).map_err(respond)?;
    match find(state, &reference, &secret).await {
        Ok(Some(view)) => Ok(view),
        Ok(None) => Err(respond(ProblemKind::CaseNotFound)),
        Err(error) => Err(internal(&error)),
    }
}
