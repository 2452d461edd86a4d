//! What a form gets: the next page, to a browser by a redirect, to the background saving as JSON.

use super::visitor::{KEEPING, kept, set_cookie};
use crate::{secrets::VisitorSecret, state::AppState};
use axum::{
    Json,
    http::{HeaderValue, header},
    response::{IntoResponse, Redirect, Response},
};
use serde_json::json;

/// Leads to `next`, and renews the visitor's cookie.
pub fn lead_to(state: &AppState, next: &str, json: bool, secret: Option<&VisitorSecret>) -> Response {
    let mut response =
        if json { Json(json!({ "next": next })).into_response() } else { Redirect::to(next).into_response() };
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    with_cookie(state, response, secret)
}

/// The same response with the visitor's cookie renewed.
pub fn with_cookie(state: &AppState, mut response: Response, secret: Option<&VisitorSecret>) -> Response {
    if let Some(cookie) = secret.and_then(|secret| set_cookie(secret, kept(state, KEEPING))) {
        response.headers_mut().append(header::SET_COOKIE, cookie);
    }
    response
}
