//! How much a request may send, how long it may take, and how often one address may ask.

mod client;
mod rate;
pub mod surge;

pub use rate::{Rates, is_counted, limit};
pub use surge::Surge;

use crate::{problem::respond, uploads};
use ::cases::ProblemKind;
use axum::{
    extract::{MatchedPath, Request},
    middleware::Next,
    response::Response,
};
use std::time::Duration;
use tokio::time::timeout;

/// The largest body of a form or of a case, in bytes: the longest answers to one service many times over.
pub const BODY: usize = 256 * 1024;

/// The largest form with a file, in bytes: the file and what is around it.
pub const FILE: usize = uploads::LARGEST + 64 * 1024;

/// The largest form with several files, in bytes: it is taken in as it comes, and each file has a limit of its own.
pub const FORM: usize = 64 * 1024 * 1024;

/// The longest that a request may take, its body included.
pub const TIME: Duration = Duration::from_secs(30);

/// The longest that a file may take to come in: 10 MB at 150 kilobits a second.
const FILE_TIME: Duration = Duration::from_mins(10);

/// The longest that the next piece of a file may be waited for.
const PIECE_TIME: Duration = Duration::from_secs(30);

/// What begins the routes that take files.
const FILES: [&str; 3] = ["/api/v1/uploads", "/{lang}/case/documents", "/{lang}/services/{service}/evidence"];

/// Ends what takes too long. A case that is being accepted is finished all the same.
pub async fn time(request: Request, next: Next) -> Response {
    let path = request.extensions().get::<MatchedPath>().map_or("", MatchedPath::as_str);
    let takes_files = FILES.iter().any(|route| path.starts_with(route));
    let time = if takes_files { FILE_TIME } else { TIME };
    timeout(time, next.run(request)).await.unwrap_or_else(|_| respond(ProblemKind::TimedOut))
}

/// Waits for the next piece of a file; `None` if it takes too long.
pub async fn piece<T>(piece: impl Future<Output = T>) -> Option<T> {
    timeout(PIECE_TIME, piece).await.ok()
}
