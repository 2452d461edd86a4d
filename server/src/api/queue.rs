//! `GET /api/v1/cases`: the cases page by page, for staff; the same that their pages show.

use super::staff::staff;
use crate::{
    problem::{internal, respond},
    state::AppState,
    store::{CasePage, CaseRow, Wanted},
};
use ::cases::{ProblemKind, State as Stand};
use axum::{
    Json,
    extract::{Query, State, rejection::QueryRejection},
    http::HeaderMap,
    response::{IntoResponse, Response},
};
use serde::Deserialize;
use serde_json::{Value, json};

/// The most cases on a page.
const MOST: u16 = 200;
/// How many there are if nothing is said.
const USUAL: u16 = 50;

/// Which cases, and from where on.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Asked {
    /// Those of a queue.
    queue: Option<String>,
    /// Those in a state; without one those that are open.
    state: Option<Stand>,
    /// How many at most.
    limit: Option<u16>,
    /// Where the page before ended.
    cursor: Option<u32>,
}

/// The cases, the oldest first, and where the next page begins.
pub(super) async fn list(
    State(state): State<AppState>,
    headers: HeaderMap,
    asked: Result<Query<Asked>, QueryRejection>,
) -> Response {
    if let Err(refusal) = staff(&state, &headers).await {
        return refusal;
    }
    let Ok(Query(asked)) = asked else { return respond(ProblemKind::InvalidQuery) };
    let wanted = Wanted { queue: asked.queue, state: asked.state, after: asked.cursor.unwrap_or_default() };
    match state.store.cases(&wanted, asked.limit.unwrap_or(USUAL).clamp(1, MOST)).await {
        Ok(CasePage { cases, next }) => {
            let cases: Vec<_> = cases.iter().map(line).collect();
            Json(json!({ "cases": cases, "next": next.map(|next| next.to_string()) })).into_response()
        }
        Err(error) => internal(&error),
    }
}

fn line(case: &CaseRow) -> Value {
    json!({
        "reference": case.reference,
        "service": case.service,
        "language": case.language,
        "queue": case.queue,
        "state": case.state,
        "delivery": case.delivery,
        "revision": case.revision,
        "acknowledgement": case.acknowledgement,
    })
}
