//! The cases, page by page.

use super::{
    content,
    door::{Inside, failed, led},
};
use crate::{
    pages::render::render,
    state::AppState,
    store::{CaseRow, Wanted},
};
use ::cases::{List, Reference, State as CaseState};
use app::staff::{
    StaffPage,
    queue::{Queue, Row},
};
use axum::{
    extract::{Query, State, rejection::QueryRejection},
    http::StatusCode,
    response::Response,
};
use serde::Deserialize;

/// How many cases a page shows.
const MOST: u16 = 50;

/// What of the address chooses the cases. What is no choice is none.
#[derive(Debug, Default, Deserialize)]
pub struct Choice {
    #[serde(default)]
    queue: String,
    #[serde(default)]
    state: String,
    #[serde(default)]
    after: String,
    #[serde(default)]
    reference: String,
}

/// `/{lang}/staff`
pub async fn show(
    State(state): State<AppState>,
    inside: Inside,
    choice: Result<Query<Choice>, QueryRejection>,
) -> Response {
    let Query(choice) = choice.unwrap_or_default();
    let typed = choice.reference.trim();
    if let Some(reference) = Reference::parse(typed) {
        match state.store.load_history(&reference).await {
            Ok(Some(_)) => return led(&format!("/{}/staff/cases/{reference}", inside.request.lang)),
            Ok(None) => {}
            Err(error) => return failed(&state, &inside.request, &error).await,
        }
    }
    let unknown = Some(typed.to_owned()).filter(|typed| !typed.is_empty());
    let queues = state.site.codes.list(List::Queue).iter().map(|code| code.id.clone()).collect::<Vec<_>>();
    let wanted = Wanted {
        queue: Some(choice.queue).filter(|queue| queues.contains(queue)),
        state: CaseState::from_name(&choice.state),
        after: choice.after.parse().unwrap_or(0),
    };
    let page = match state.store.cases(&wanted, MOST).await {
        Ok(page) => page,
        Err(error) => return failed(&state, &inside.request, &error).await,
    };
    let queue = wanted.queue.unwrap_or_default();
    let chosen = wanted.state.map_or("", CaseState::name);
    let next = page
        .next
        .map(|after| format!("/{}/staff?queue={queue}&state={chosen}&after={after}", inside.request.lang));
    let page = Queue {
        staff: inside.signed_in(),
        queues,
        states: CaseState::ALL.iter().map(|state| state.name().to_owned()).collect(),
        state: chosen.to_owned(),
        queue,
        cases: page.cases.into_iter().map(row).collect(),
        next,
        unknown,
    };
    let status = if page.unknown.is_some() { StatusCode::NOT_FOUND } else { StatusCode::OK };
    render(&state, &inside.request, status, None, content(StaffPage::Queue(page))).await
}

fn row(case: CaseRow) -> Row {
    let due = case.acknowledgement.standards.iter().map(|due| due.by).min();
    Row {
        reference: case.reference.to_string(),
        queue: case.queue,
        state: case.state.name().to_owned(),
        language: case.language,
        received: case.acknowledgement.received_on.to_string(),
        due: due.map(|day| day.to_string()),
    }
}
