//! `GET /api/v1/management-information`: what is received, decided and waiting, for managers; as JSON, or as CSV for who
//! accepts that or asks for `?format=csv`. `by` chooses one grouping, `from` and `to` the financial years of its periods.

use super::staff::manager;
use crate::{
    problem::{internal, respond},
    state::AppState,
};
use ::cases::{Choice, ProblemKind};
use axum::{
    Json,
    extract::{Query, State, rejection::QueryRejection},
    http::{HeaderMap, header},
    response::{IntoResponse, Response},
};
use serde::Deserialize;

/// How it should come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Format {
    Csv,
    Json,
}

/// The query.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Asked {
    format: Option<Format>,
    #[serde(default)]
    by: String,
    #[serde(default)]
    from: String,
    #[serde(default)]
    to: String,
}

/// The report of today.
pub(super) async fn show(
    State(state): State<AppState>,
    headers: HeaderMap,
    asked: Result<Query<Asked>, QueryRejection>,
) -> Response {
    if let Err(refusal) = manager(&state, &headers).await {
        return refusal;
    }
    let Ok(Query(asked)) = asked else { return respond(ProblemKind::InvalidQuery) };
    let Ok(choice) = Choice::parse(&asked.by, &asked.from, &asked.to) else {
        return respond(ProblemKind::InvalidQuery);
    };
    let report = match state.reports.ready(&state).await {
        Ok(Some(report)) => report.chosen(&choice),
        // It is being counted for the first time.
        Ok(None) => return respond(ProblemKind::Unavailable),
        Err(error) => return internal(&error),
    };
    if asked.format.unwrap_or_else(|| accepted(&headers)) == Format::Json {
        return Json(report).into_response();
    }
    match report.export() {
        Ok(csv) => ([(header::CONTENT_TYPE, "text/csv; charset=utf-8")], csv).into_response(),
        Err(error) => internal(&error),
    }
}

fn accepted(headers: &HeaderMap) -> Format {
    let accept = headers.get(header::ACCEPT).and_then(|value| value.to_str().ok()).unwrap_or_default();
    if accept.trim_start().starts_with("text/csv") { Format::Csv } else { Format::Json }
}
