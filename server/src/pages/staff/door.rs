//! Who comes in: members of staff who are signed in. All others are led to where one signs in.

use crate::{
    pages::render::{PageRequest, error_page},
    staff::Staff,
    state::AppState,
};
use app::{data::ErrorKind, staff::SignedIn};
use axum::{
    extract::FromRequestParts,
    http::{HeaderMap, HeaderValue, StatusCode, header, request::Parts},
    response::{IntoResponse, Response},
};
use std::fmt::Display;

/// A request of a member of staff for a page in a language that there are pages for staff in.
pub struct Inside {
    /// The member of staff.
    pub staff: Staff,
    /// The request.
    pub request: PageRequest,
}

impl Inside {
    /// Who it is, as pages show it.
    pub fn signed_in(&self) -> SignedIn {
        SignedIn { name: self.staff.name.clone(), manages: self.staff.manages() }
    }
}

impl FromRequestParts<AppState> for Inside {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, Response> {
        let Outside(request) = Outside::from_request_parts(parts, state).await?;
        match Staff::of(&parts.headers, state).await {
            Ok(Some(staff)) => Ok(Self { staff, request }),
            Ok(None) => Err(led(&format!("/{}/staff/sign-in", request.lang))),
            Err(error) => Err(failed(state, &request, &error).await),
        }
    }
}

/// A request for a page in a language that there are pages for staff in, of anybody.
pub struct Outside(pub PageRequest);

impl FromRequestParts<AppState> for Outside {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, Response> {
        let Ok(request) = PageRequest::from_request_parts(parts, state).await;
        if request.in_language_of_path() && state.site.organisation.is_for_staff(&request.lang) {
            Ok(Self(request))
        } else {
            Err(error_page(state, &request, StatusCode::NOT_FOUND, ErrorKind::NotFound).await)
        }
    }
}

/// The page that says that nothing works at the moment.
pub async fn failed(state: &AppState, request: &PageRequest, error: &impl Display) -> Response {
    tracing::error!(%error, "a page of staff");
    error_page(state, request, StatusCode::SERVICE_UNAVAILABLE, ErrorKind::Unavailable).await
}

/// Leads on, after a form or through the door. Never kept.
pub fn led(to: &str) -> Response {
    let location = HeaderValue::try_from(to).unwrap_or(HeaderValue::from_static("/"));
    let mut headers = HeaderMap::new();
    headers.insert(header::LOCATION, location);
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    (StatusCode::SEE_OTHER, headers).into_response()
}
