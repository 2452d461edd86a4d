//! Pages of texts alone.

use super::{
    render::{PageRequest, error_page, render},
    visitor::accepted,
};
use crate::state::AppState;
use app::data::{Content, ErrorKind};
use axum::{
    extract::State,
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{IntoResponse, Redirect, Response},
};

/// `/`: leads to the visitor's language.
pub async fn choose_language(State(state): State<AppState>, headers: HeaderMap) -> Response {
    let mut response = Redirect::to(&format!("/{}", accepted(&headers, &state))).into_response();
    response.headers_mut().insert(header::VARY, HeaderValue::from_static("Accept-Language"));
    response
}

/// A page of texts: the home page and others.
pub async fn show(State(state): State<AppState>, request: PageRequest) -> Response {
    if request.in_language_of_path() {
        render(&state, &request, StatusCode::OK, None, Content::Texts).await
    } else {
        error_page(&state, &request, StatusCode::NOT_FOUND, ErrorKind::NotFound).await
    }
}

/// Any address that there is nothing at.
pub async fn not_found(State(state): State<AppState>, request: PageRequest) -> Response {
    error_page(&state, &request, StatusCode::NOT_FOUND, ErrorKind::NotFound).await
}
