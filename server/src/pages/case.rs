//! Following a case with its reference and secret.

use super::{
    posted::Posted,
    render::{PageRequest, error_page, render, render_offered},
    visitor::Visitor,
    your_case::{self, Sent},
};
use crate::{cases, state::AppState};
use ::cases::{Reference, TrackingSecret};
use app::data::{CaseData, Content, ErrorKind};
use axum::{extract::State, http::StatusCode, response::Response};
use serde::Deserialize;

/// The form. The secret is only ever sent in a body, and never shown again.
#[derive(Deserialize)]
pub struct CaseForm {
    #[serde(default)]
    reference: String,
    #[serde(default)]
    secret: String,
    /// What the page of a case sends.
    #[serde(flatten)]
    sent: Sent,
}

/// `/{lang}/case`
pub async fn show(State(state): State<AppState>, request: PageRequest) -> Response {
    render_offered(&state, &request, StatusCode::OK, Content::Case(CaseData::default())).await
}

/// `POST /{lang}/case`: shows the case, or says that there is none with both of these, or does what the person wants
/// done to it. A wrong reference and a wrong secret cannot be told apart.
pub async fn find(
    State(state): State<AppState>,
    _visitor: Visitor,
    request: PageRequest,
    Posted(form): Posted<CaseForm>,
) -> Response {
    if !request.in_language_of_path() {
        return error_page(&state, &request, StatusCode::NOT_FOUND, ErrorKind::NotFound).await;
    }
    if form.sent.is_some() {
        return your_case::act(&state, &request, form.sent).await;
    }
    match look_up(&state, &form.reference, &form.secret).await {
        Ok(Ok(view)) => your_case::show(&state, &request, &view).await,
        Ok(Err(problems)) => ask(&state, &request, form.reference, &problems).await,
        Err(error) => unavailable(&state, &request, &error).await,
    }
}

/// The form again, with what is wrong.
pub(super) async fn ask(
    state: &AppState,
    request: &PageRequest,
    reference: String,
    problems: &Problems,
) -> Response {
    let problems = problems.iter().map(|(field, code)| ((*field).to_owned(), (*code).to_owned()));
    let data = CaseData { reference, problems: problems.collect() };
    render(state, request, StatusCode::UNPROCESSABLE_ENTITY, None, Content::Case(data)).await
}

/// The page that says that something failed here, which is logged.
pub(super) async fn unavailable(
    state: &AppState,
    request: &PageRequest,
    error: &(dyn std::error::Error + Sync),
) -> Response {
    tracing::error!(error = %error, "a case could not be read");
    error_page(state, request, StatusCode::SERVICE_UNAVAILABLE, ErrorKind::Unavailable).await
}

/// What is wrong with a form for a case: fields, and the names of their texts.
pub(super) type Problems = Vec<(&'static str, &'static str)>;

/// The case that was asked for with reference and secret, or what is wrong with these as they were typed.
///
/// # Errors
/// If the case cannot be read.
pub(super) async fn look_up(
    state: &AppState,
    reference: &str,
    secret: &str,
) -> Result<Result<cases::CaseView, Problems>, cases::FindError> {
    let fields = [("reference", reference), ("secret", secret)];
    let missing = fields.into_iter().filter(|(_, typed)| typed.trim().is_empty());
    let problems: Problems = missing.map(|(field, _)| (field, "required")).collect();
    if !problems.is_empty() {
        return Ok(Err(problems));
    }
    let pair = Reference::parse(&reference.trim().to_uppercase()).zip(TrackingSecret::parse(secret));
    let found = match pair {
        Some((reference, secret)) => cases::find(state, &reference, &secret).await?,
        None => None,
    };
    Ok(found.ok_or_else(|| vec![("reference", "not-found")]))
}
