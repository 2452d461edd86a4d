//! Pages of texts alone.

use super::{
    render::{PageRequest, error_page, render},
    visitor::accepted,
};
use crate::{problem::respond, state::AppState};
use ::cases::ProblemKind;
use app::data::{Content, ErrorKind};
use axum::{
    extract::{FromRequestParts, Request, State},
    http::{HeaderMap, HeaderValue, Method, StatusCode, header},
    middleware::Next,
    response::{IntoResponse, Redirect, Response},
};
use percent_encoding::percent_decode_str;
use std::time::Duration;

/// Whether what is at this path is for programs and not for people.
pub fn is_for_programs(path: &str) -> bool {
    path == "/api" || ["/api/", "/pkg/"].iter().any(|folder| path.starts_with(folder))
}

/// `/`: leads to the visitor's language.
pub async fn choose_language(State(state): State<AppState>, headers: HeaderMap) -> Response {
    let mut response = Redirect::to(&format!("/{}", accepted(&headers, &state))).into_response();
    response.headers_mut().insert(header::VARY, HeaderValue::from_static("Accept-Language"));
    response
}

/// A page of texts: the home page and others.
pub async fn show(State(state): State<AppState>, page: PageRequest, request: Request) -> Response {
    if page.in_language_of_path() {
        render(&state, &page, StatusCode::OK, None, Content::Texts).await
    } else {
        not_found(State(state), page, request).await
    }
}

/// Any address that no route has: a file of `public/`, or nothing.
pub async fn not_found(State(state): State<AppState>, page: PageRequest, request: Request) -> Response {
    let path = request.uri().path();
    if is_for_programs(path) {
        return respond(ProblemKind::NotFound);
    }
    let readable = matches!(*request.method(), Method::GET | Method::HEAD);
    // An address that somebody typed with a slash at its end. In a language of ours, so it leads to nobody else.
    if readable && path.ends_with('/') && path.starts_with(&format!("/{}/", page.lang)) {
        let query = request.uri().query().map(|query| format!("?{query}")).unwrap_or_default();
        return Redirect::permanent(&format!("{}{query}", path.trim_end_matches('/'))).into_response();
    }
    let file = readable.then(|| state.assets.public_file(path.trim_start_matches('/'), request.headers()));
    match file.flatten() {
        Some(file) => file,
        None => error_page(&state, &page, StatusCode::NOT_FOUND, ErrorKind::NotFound).await,
    }
}

/// An address whose escapes are no text names nothing here.
pub async fn readable(State(state): State<AppState>, request: Request, next: Next) -> Response {
    if percent_decode_str(request.uri().path()).decode_utf8().is_ok() {
        return next.run(request).await;
    }
    let (mut parts, _) = request.into_parts();
    if is_for_programs(parts.uri.path()) {
        return respond(ProblemKind::NotFound);
    }
    let Ok(page) = PageRequest::from_request_parts(&mut parts, &state).await;
    error_page(&state, &page, StatusCode::NOT_FOUND, ErrorKind::NotFound).await
}

/// What another site has sent: a page to people, a problem to programs.
pub async fn forbidden(state: &AppState, request: Request) -> Response {
    let (mut parts, _) = request.into_parts();
    if is_for_programs(parts.uri.path()) {
        return respond(ProblemKind::CrossSite);
    }
    let Ok(page) = PageRequest::from_request_parts(&mut parts, state).await;
    error_page(state, &page, StatusCode::FORBIDDEN, ErrorKind::Forbidden).await
}

/// Too much, from one address or from all, until some time has passed: a page to people, a problem of this kind to
/// programs.
pub async fn too_many(state: &AppState, request: Request, kind: ProblemKind, wait: Duration) -> Response {
    let (mut parts, _) = request.into_parts();
    if is_for_programs(parts.uri.path()) {
        return after(respond(kind), wait);
    }
    let Ok(page) = PageRequest::from_request_parts(&mut parts, state).await;
    too_soon(state, &page, wait).await
}

/// The page that says to try again when some time has passed.
pub async fn too_soon(state: &AppState, page: &PageRequest, wait: Duration) -> Response {
    after(error_page(state, page, StatusCode::TOO_MANY_REQUESTS, ErrorKind::Unavailable).await, wait)
}

/// An answer that says when to try again.
fn after(mut response: Response, wait: Duration) -> Response {
    let seconds = wait.as_millis().div_ceil(1_000).max(1);
    let seconds = HeaderValue::from(u64::try_from(seconds).unwrap_or(u64::MAX));
    response.headers_mut().insert(header::RETRY_AFTER, seconds);
    response
}
