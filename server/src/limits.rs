//! How much a request may send and how long it may take.

use crate::problem::respond;
use ::cases::ProblemKind;
use axum::{extract::Request, middleware::Next, response::Response};
use std::time::Duration;
use tokio::time::timeout;

/// The largest body of a form or of a case, in bytes: the longest answers to one service many times over.
pub const BODY: usize = 256 * 1024;

/// The longest that a request may take, its body included.
pub const TIME: Duration = Duration::from_secs(30);

/// Ends what takes too long. A case that is being accepted is finished all the same.
pub async fn time(request: Request, next: Next) -> Response {
    timeout(TIME, next.run(request)).await.unwrap_or_else(|_| respond(ProblemKind::TimedOut))
}
