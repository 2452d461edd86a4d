//! The case API, `/api/v1`: the website is a client of it like any other.

mod body;
mod cases;
mod services;

use crate::{problem::respond, state::AppState};
use ::cases::ProblemKind;
use axum::{
    Router,
    routing::{any, get, post},
};

/// The routes of the API. Whatever else is asked below `/api` is a problem too, never a page.
pub fn routes() -> Router<AppState> {
    let not_found = || async { respond(ProblemKind::NotFound) };
    Router::new()
        .route("/api/v1/services", get(services::list))
        .route("/api/v1/services/{id}", get(services::one))
        .route("/api/v1/cases", post(cases::create))
        .route("/api/v1/cases/{reference}", get(cases::one))
        .route("/api/v1/cases/{reference}/history", get(cases::history))
        .method_not_allowed_fallback(|| async { respond(ProblemKind::MethodNotAllowed) })
        .route("/api", any(not_found))
        .route("/api/{*rest}", any(not_found))
}
