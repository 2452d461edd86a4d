//! `/api/v1/services`: what can be raised, and the definition of each, as Open311 does.

use crate::{assets::is_known, problem::respond, secrets, segment::Segment, state::AppState};
use ::cases::ProblemKind;
use axum::{
    extract::State,
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Response},
};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use serde::Serialize;
use serde_json::json;

/// `GET /services`: the services that take cases, and the languages that a case can be raised in.
pub(super) async fn list(State(state): State<AppState>, headers: HeaderMap) -> Response {
    let services: Vec<_> = state
        .site
        .services
        .values()
        .filter(|service| service.queue.is_some())
        .map(|service| &service.id)
        .map(|id| json!({ "id": id, "definition": format!("/api/v1/services/{id}") }))
        .collect();
    let languages = &state.site.organisation.languages;
    send(&headers, &json!({ "services": services, "languages": languages }))
}

/// `GET /services/{id}`: the definition.
pub(super) async fn one(State(state): State<AppState>, Segment(id): Segment, headers: HeaderMap) -> Response {
    match state.site.services.get(&id) {
        Some(service) => send(&headers, service.as_ref()),
        None => respond(ProblemKind::ServiceNotFound),
    }
}

pub(super) fn send(headers: &HeaderMap, value: &impl Serialize) -> Response {
    let body = serde_json::to_vec(value).unwrap_or_default();
    let tag = format!("W/\"{}\"", URL_SAFE_NO_PAD.encode(&secrets::hash(&body)[..12]));
    let fields = [(header::ETAG, tag.clone()), (header::CACHE_CONTROL, "no-cache".to_owned())];
    if is_known(headers, &tag) {
        return (StatusCode::NOT_MODIFIED, fields).into_response();
    }
    (fields, [(header::CONTENT_TYPE, "application/json")], body).into_response()
}
