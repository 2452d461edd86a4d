//! Signing in and out.

use super::{
    content,
    door::{Outside, failed, led},
};
use crate::{
    pages::{
        posted::Posted,
        render::{error_page, render},
    },
    staff::{self, Attempt, SignInError},
    state::AppState,
};
use app::{
    data::ErrorKind,
    staff::{StaffPage, sign_in::SignIn},
};
use axum::{
    extract::State,
    http::{HeaderMap, StatusCode, header},
    response::Response,
};
use serde::Deserialize;

/// The form.
#[derive(Deserialize)]
pub struct SignInForm {
    #[serde(default)]
    account: String,
    #[serde(default)]
    password: String,
    #[serde(default)]
    code: String,
}

/// `/{lang}/staff/sign-in`
pub async fn show(State(state): State<AppState>, Outside(request): Outside) -> Response {
    let page = content(StaffPage::SignIn(SignIn::default()));
    render(&state, &request, StatusCode::OK, None, page).await
}

/// `POST /{lang}/staff/sign-in`: signs in, or shows the form again. What was wrong is not told.
pub async fn sign_in(
    State(state): State<AppState>,
    Outside(request): Outside,
    Posted(form): Posted<SignInForm>,
) -> Response {
    let id = form.account.trim().to_owned();
    let attempt = Attempt { id: id.clone(), password: form.password, code: form.code };
    match staff::sign_in(&state, attempt).await {
        Ok(Some(cookie)) => {
            let mut response = led(&format!("/{}/staff", request.lang));
            response.headers_mut().append(header::SET_COOKIE, cookie);
            response
        }
        Ok(None) => {
            let page = content(StaffPage::SignIn(SignIn { id, wrong: true }));
            render(&state, &request, StatusCode::UNPROCESSABLE_ENTITY, None, page).await
        }
        Err(SignInError::Store(error)) => failed(&state, &request, &error).await,
        Err(error) => {
            tracing::error!(%error, "signing in");
            error_page(&state, &request, StatusCode::SERVICE_UNAVAILABLE, ErrorKind::Unavailable).await
        }
    }
}

/// `POST /{lang}/staff/sign-out`: ends the session, here and in the store.
pub async fn sign_out(
    State(state): State<AppState>,
    Outside(request): Outside,
    headers: HeaderMap,
) -> Response {
    match staff::ended_cookie(&headers, &state).await {
        Ok(cookie) => {
            let mut response = led(&format!("/{}/staff/sign-in", request.lang));
            response.headers_mut().extend(cookie.map(|cookie| (header::SET_COOKIE, cookie)));
            response
        }
        Err(error) => failed(&state, &request, &error).await,
    }
}
