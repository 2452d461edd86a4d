//! Deleting one's answers, and all that this device knows of them.

use super::{
    draft,
    render::{PageRequest, render_offered},
    service::unavailable,
    visitor::{Visitor, forget_cookie},
};
use crate::state::AppState;
use app::data::Content;
use axum::{
    extract::State,
    http::{HeaderName, HeaderValue, StatusCode, header},
    response::Response,
};

/// `/{lang}/delete-answers`
pub async fn show(State(state): State<AppState>, request: PageRequest) -> Response {
    render_offered(&state, &request, StatusCode::OK, Content::Delete(false)).await
}

/// `POST /{lang}/delete-answers`: erases what was answered in every service and not sent, and the cookie.
pub async fn delete(State(state): State<AppState>, visitor: Visitor, request: PageRequest) -> Response {
    if let Some(secret) = &visitor.secret {
        for service in state.site.services.keys() {
            if let Err(error) = draft::delete(&state, secret, service).await {
                return unavailable(&state, &request, &visitor, &error).await;
            }
        }
    }
    let mut response = render_offered(&state, &request, StatusCode::OK, Content::Delete(true)).await;
    let headers = response.headers_mut();
    headers.append(header::SET_COOKIE, forget_cookie());
    // Whatever else the browser keeps for this site goes too, where it is told over a safe connection.
    let all = HeaderValue::from_static("\"cookies\", \"storage\"");
    headers.insert(HeaderName::from_static("clear-site-data"), all);
    response
}
