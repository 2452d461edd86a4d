//! What a form sends to a page.

use super::render::{PageRequest, error_page};
use crate::state::AppState;
use app::data::ErrorKind;
use axum::{
    Form,
    extract::{FromRequest, FromRequestParts, Request},
    http::StatusCode,
    response::Response,
};
use serde::de::DeserializeOwned;

/// The form of a request; one that cannot be read is answered with the page that says so.
pub struct Posted<T>(pub T);

impl<T: DeserializeOwned> FromRequest<AppState> for Posted<T> {
    type Rejection = Response;

    async fn from_request(request: Request, state: &AppState) -> Result<Self, Response> {
        let (parts, body) = request.into_parts();
        let mut asked = parts.clone();
        let rejection = match Form::from_request(Request::from_parts(parts, body), state).await {
            Ok(Form(form)) => return Ok(Self(form)),
            Err(rejection) => rejection,
        };
        let Ok(request) = PageRequest::from_request_parts(&mut asked, state).await;
        let (status, kind) = if request.in_language_of_path() {
            (rejection.status(), ErrorKind::BadRequest)
        } else {
            (StatusCode::NOT_FOUND, ErrorKind::NotFound)
        };
        Err(error_page(state, &request, status, kind).await)
    }
}
