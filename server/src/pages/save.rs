//! Saving answers with a recovery phrase, to come back to them on any device.

use super::{
    draft,
    render::{PageRequest, render},
    reply::{lead_to, with_cookie},
    service::{not_found, offered, unavailable, url},
    visitor::{Visitor, kept},
};
use crate::{
    secrets::{Phrase, PhraseKeys, VisitorSecret},
    state::AppState,
};
use app::{
    data::{Content, SavedPhrase},
    wizard::standing::{SAVE, may_see},
};
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::Response,
};
use serde::{Deserialize, Serialize};

/// The activity of the register that says how long saved answers are kept.
const KEEPING: &str = "saved-answers";

/// What a phrase opens.
#[derive(Serialize, Deserialize)]
pub(super) struct Saved {
    /// The secret of the visitor whose drafts they are.
    pub visitor: String,
    /// The service that they were at.
    pub service: String,
}

/// `POST /{lang}/services/{service}/save`: makes a phrase and shows it, this once.
pub async fn save(
    State(state): State<AppState>,
    Path((_, service)): Path<(String, String)>,
    visitor: Visitor,
    request: PageRequest,
) -> Response {
    let Some(service) = offered(&state, &request, &service) else {
        return not_found(&state, &request).await;
    };
    let loaded = match draft::load(&state, visitor.secret.as_ref(), &service.id).await {
        Ok(draft) => draft,
        Err(error) => return unavailable(&state, &request, &visitor, &error).await,
    };
    let (Some(secret), Some(draft)) = (&visitor.secret, loaded) else {
        return lead_to(&state, &url(&request, &service, ""), visitor.wants_json, None);
    };
    let data = draft.data;
    if !may_see(&service, &data.answers, data.sent.is_some(), SAVE, state.clock.today()) {
        return lead_to(&state, &url(&request, &service, ""), visitor.wants_json, Some(secret));
    }
    match keep(&state, secret, &service.id, &request.lang).await {
        Ok(phrase) => {
            let data = app::data::ServiceData { phrase: Some(phrase), ..data };
            let content = Content::Service(Box::new(data));
            with_cookie(
                &state,
                render(&state, &request, StatusCode::OK, Some(&service.id), content).await,
                Some(secret),
            )
        }
        Err(error) => unavailable(&state, &request, &visitor, &*error).await,
    }
}

/// Whatever went wrong: the person is told the same.
pub(super) type AnyError = Box<dyn std::error::Error + Send + Sync>;

/// Promises to keep the draft, and stores what opens it under a new phrase.
async fn keep(
    state: &AppState,
    secret: &VisitorSecret,
    service: &str,
    lang: &str,
) -> Result<SavedPhrase, AnyError> {
    let until = state.clock.now() + kept(state, KEEPING);
    // The draft first: then no phrase is ever shown whose answers go before it does.
    draft::change(state, secret, service, |draft| draft.kept_until = Some(until.unix_timestamp())).await?;
    let phrase = Phrase::new();
    let saved = Saved { visitor: secret.to_cookie_value(), service: service.to_owned() };
    let saved = zeroize::Zeroizing::new(serde_json::to_vec(&saved)?);
    let keys = keys_of(state, phrase.clone()).await?;
    state.store.save(&keys, &saved, until).await?;
    let (lang, list) = state.site.words(lang);
    Ok(SavedPhrase {
        words: phrase.words(list).into_iter().map(str::to_owned).collect(),
        lang: lang.to_owned(),
        until: state.clock.day_of(until).to_string(),
    })
}

/// The keys of a phrase, worked out in turn and beside the other work.
pub(super) async fn keys_of(state: &AppState, phrase: Phrase) -> Result<PhraseKeys, AnyError> {
    let _turn = state.slow.acquire().await?;
    let keys = state.keys.clone();
    Ok(tokio::task::spawn_blocking(move || phrase.keys(&keys)).await?)
}
