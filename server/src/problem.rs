//! Problems as responses.

use crate::store::StoreError;
use ::cases::{Problem, ProblemKind, problem::MEDIA_TYPE};
use axum::{
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use std::{error::Error, iter};

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
        ProblemKind::StaffOnly => {
            headers.insert(header::WWW_AUTHENTICATE, HeaderValue::from_static("Bearer realm=\"staff\""));
        }
        ProblemKind::InFlight | ProblemKind::TimedOut | ProblemKind::Unavailable => {
            headers.insert(header::RETRY_AFTER, HeaderValue::from_static("10"));
        }
        _ => {}
    }
    response
}

/// The response when something failed here: 503 if it may work in a while (the disk is full, the database is
/// away), else 500. What failed is logged, and not told.
pub fn internal(error: &(dyn Error + 'static)) -> Response {
    tracing::error!(%error, "a request failed");
    let mut causes = iter::successors(Some(error), |&error| error.source());
    let may_pass = causes.any(|cause| cause.downcast_ref::<StoreError>().is_some_and(StoreError::may_pass));
    respond(if may_pass { ProblemKind::Unavailable } else { ProblemKind::Internal })
}
