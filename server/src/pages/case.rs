//! Following a case with its reference and secret.

use super::{
    render::{PageRequest, error_page, render, render_offered},
    visitor::Visitor,
};
use crate::{cases, state::AppState};
use ::cases::{Reference, TrackingSecret};
use app::data::{CaseData, CaseShown, Content, ErrorKind};
use axum::{
    Form,
    extract::{State, rejection::FormRejection},
    http::StatusCode,
    response::Response,
};
use serde::Deserialize;

/// The form. The secret is only ever sent in a body, and never shown again.
#[derive(Deserialize)]
pub struct CaseForm {
    #[serde(default)]
    reference: String,
    #[serde(default)]
    secret: String,
}

/// `/{lang}/case`
pub async fn show(State(state): State<AppState>, request: PageRequest) -> Response {
    render_offered(&state, &request, StatusCode::OK, Content::Case(CaseData::default())).await
}

/// `POST /{lang}/case`: shows the case, or says that there is none with both of these. A wrong reference
/// and a wrong secret cannot be told apart.
pub async fn find(
    State(state): State<AppState>,
    _visitor: Visitor,
    request: PageRequest,
    form: Result<Form<CaseForm>, FormRejection>,
) -> Response {
    if !request.in_language_of_path() {
        return error_page(&state, &request, StatusCode::NOT_FOUND, ErrorKind::NotFound).await;
    }
    let form = match form {
        Ok(Form(form)) => form,
        Err(rejection) => {
            return error_page(&state, &request, rejection.status(), ErrorKind::BadRequest).await;
        }
    };
    let typed = form.reference.trim().to_uppercase();
    let mut problems = Vec::new();
    for (field, value) in [("reference", &typed), ("secret", &form.secret)] {
        if value.trim().is_empty() {
            problems.push((field.to_owned(), "required".to_owned()));
        }
    }
    if problems.is_empty() {
        let pair = Reference::parse(&typed).zip(TrackingSecret::parse(&form.secret));
        let found = match pair {
            Some((reference, secret)) => cases::find(&state, &reference, &secret).await,
            None => Ok(None),
        };
        match found {
            Ok(Some(view)) => {
                let data =
                    CaseData { found: Some(shown(&state, &request.lang, &view)), ..CaseData::default() };
                return render(&state, &request, StatusCode::OK, None, Content::Case(data)).await;
            }
            Ok(None) => problems.push(("reference".to_owned(), "not-found".to_owned())),
            Err(error) => {
                tracing::error!(error = %error, "a case could not be read");
                return error_page(&state, &request, StatusCode::SERVICE_UNAVAILABLE, ErrorKind::Unavailable)
                    .await;
            }
        }
    }
    let data = CaseData { reference: form.reference, problems, found: None };
    render(&state, &request, StatusCode::UNPROCESSABLE_ENTITY, None, Content::Case(data)).await
}

fn shown(state: &AppState, lang: &str, view: &cases::CaseView) -> CaseShown {
    let case = &view.case;
    let service = state.site.texts(lang, Some(&case.service)).map(|texts| texts.text("service"));
    let history = view
        .history
        .iter()
        .rev()
        .map(|event| (event.kind.name().to_owned(), state.clock.day_of(event.at).to_string()));
    CaseShown {
        reference: case.reference.to_string(),
        service: service.unwrap_or_default(),
        state: case.state.name().to_owned(),
        received: case.acknowledgement.received_on.to_string(),
        history: history.collect(),
    }
}
