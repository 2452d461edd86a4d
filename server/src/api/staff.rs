//! Who of the body's staff asks: those who are signed in, by their cookie.

use crate::{
    problem::{internal, respond},
    staff::Staff,
    state::AppState,
};
use ::cases::ProblemKind;
use axum::{http::HeaderMap, response::Response};

/// The member of staff who sends these header fields, or the refusal of all others.
pub(super) async fn staff(state: &AppState, headers: &HeaderMap) -> Result<Staff, Response> {
    match Staff::of(headers, state).await {
        Ok(staff) => staff.ok_or_else(|| respond(ProblemKind::StaffOnly)),
        Err(error) => Err(internal(&error)),
    }
}

/// The same of those who see management information.
pub(super) async fn manager(state: &AppState, headers: &HeaderMap) -> Result<Staff, Response> {
    let staff = staff(state, headers).await?;
    if staff.manages() { Ok(staff) } else { Err(respond(ProblemKind::ManagersOnly)) }
}
