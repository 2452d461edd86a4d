//! Coming back to saved answers with a recovery phrase.

use super::{
    draft,
    posted::Posted,
    render::{PageRequest, error_page, render_offered},
    reply::lead_to,
    save::{AnyError, Saved, keys_of},
    service::{unavailable, url},
    visitor::Visitor,
};
use crate::{
    secrets::{Phrase, VisitorSecret},
    state::AppState,
};
use app::{
    data::{Content, ErrorKind, ResumeData},
    wizard::standing::stands_at,
};
use axum::{extract::State, http::StatusCode, response::Response};
use serde::Deserialize;

/// The form. The phrase is only ever sent in a body.
#[derive(Deserialize)]
pub struct ResumeForm {
    #[serde(default)]
    phrase: String,
}

/// `/{lang}/resume`
pub async fn show(State(state): State<AppState>, request: PageRequest) -> Response {
    render_offered(&state, &request, StatusCode::OK, Content::Resume(ResumeData::default())).await
}

/// `POST /{lang}/resume`: leads on where the phrase was made, on whatever device.
pub async fn resume(
    State(state): State<AppState>,
    visitor: Visitor,
    request: PageRequest,
    Posted(form): Posted<ResumeForm>,
) -> Response {
    let typed = form.phrase;
    let problem = if typed.trim().is_empty() {
        "required"
    } else {
        match find(&state, &request.lang, &typed).await {
            Ok(Some((secret, saved))) => {
                return lead_on(&state, &request, &visitor, &secret, &saved).await;
            }
            Ok(None) => "not-found",
            Err(error) => return unavailable(&state, &request, &visitor, &*error).await,
        }
    };
    let data = ResumeData { phrase: typed, problem: problem.to_owned() };
    render_offered(&state, &request, StatusCode::UNPROCESSABLE_ENTITY, Content::Resume(data)).await
}

/// What the phrase opens. Its words may be of any language of the site, whatever language the page is in.
async fn find(state: &AppState, lang: &str, typed: &str) -> Result<Option<(VisitorSecret, Saved)>, AnyError> {
    for list in state.site.word_lists(lang) {
        let Some(phrase) = Phrase::read(typed, list) else { continue };
        let keys = keys_of(state, phrase).await?;
        if let Some(plain) = state.store.find_saved(&keys, state.clock.now()).await? {
            let saved: Saved = serde_json::from_slice(&plain)?;
            return Ok(VisitorSecret::parse(&saved.visitor).map(|secret| (secret, saved)));
        }
    }
    Ok(None)
}

/// Gives the device the secret that opens the answers. What was begun on this device in other services comes along.
async fn lead_on(
    state: &AppState,
    request: &PageRequest,
    visitor: &Visitor,
    secret: &VisitorSecret,
    saved: &Saved,
) -> Response {
    let carried = carry_over(state, visitor.secret.as_ref(), secret).await;
    let service = state.site.services.get(&saved.service);
    let found = match (carried, service) {
        (Err(error), _) => return unavailable(state, request, visitor, &*error).await,
        (Ok(()), Some(service)) => {
            draft::load(state, Some(secret), &service.id).await.map(|draft| (service, draft))
        }
        (Ok(()), None) => {
            return error_page(state, request, StatusCode::NOT_FOUND, ErrorKind::NotFound).await;
        }
    };
    match found {
        Ok((service, Some(draft))) => {
            let stand =
                stands_at(service, &draft.data.answers, draft.data.sent.is_some(), state.clock.today());
            lead_to(state, &url(request, service, &stand), visitor.wants_json, Some(secret))
        }
        Ok((service, None)) => lead_to(state, &url(request, service, ""), visitor.wants_json, Some(secret)),
        Err(error) => unavailable(state, request, visitor, &error).await,
    }
}

/// Answers of this device in services where the saved ones have none.
async fn carry_over(
    state: &AppState,
    from: Option<&VisitorSecret>,
    to: &VisitorSecret,
) -> Result<(), AnyError> {
    let Some(from) = from else { return Ok(()) };
    for service in state.site.services.keys() {
        let Some(here) = draft::load(state, Some(from), service).await? else { continue };
        if draft::load(state, Some(to), service).await?.is_none() {
            draft::change(state, to, service, |draft| *draft = here.clone()).await?;
        }
    }
    Ok(())
}
