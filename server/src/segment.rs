//! The variable part of a path.

use crate::problem::respond;
use ::cases::ProblemKind;
use axum::{
    extract::{FromRequestParts, Path},
    http::request::Parts,
    response::Response,
};

/// The one variable part of a path. What is no text names nothing, so there is nothing at such a path.
pub struct Segment(pub String);

impl<S: Send + Sync> FromRequestParts<S> for Segment {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Response> {
        match Path::<String>::from_request_parts(parts, state).await {
            Ok(Path(segment)) => Ok(Self(segment)),
            Err(_) => Err(respond(ProblemKind::NotFound)),
        }
    }
}
