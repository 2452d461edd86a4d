//! Problems as responses.

use ::cases::{Problem, ProblemKind, problem::MEDIA_TYPE};
use axum::{
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};

/// The response to a request that meets a problem. It carries the [`ProblemKind`] as an extension, so that
/// the website can show a page instead.
pub fn respond(problem: impl Into<Problem>) -> Response {
    let problem = problem.into();
    let status = StatusCode::from_u16(problem.kind.status()).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let body = serde_json::to_vec(&problem).unwrap_or_default();
    let mut response = (status, [(header::CONTENT_TYPE, MEDIA_TYPE)], body).into_response();
    response.extensions_mut().insert(problem.kind);
    let headers = response.headers_mut();
    match problem.kind {
        ProblemKind::SecretMissing => {
            headers.insert(header::WWW_AUTHENTICATE, HeaderValue::from_static("Bearer realm=\"case\""));
        }
        ProblemKind::InFlight | ProblemKind::TimedOut | ProblemKind::Unavailable => {
            headers.insert(header::RETRY_AFTER, HeaderValue::from_static("10"));
        }
        _ => {}
    }
    response
}

/// The response when something failed here. What failed is logged, and not told.
pub fn internal(error: &dyn std::error::Error) -> Response {
    tracing::error!(%error, "a request failed");
    respond(ProblemKind::Internal)
}
