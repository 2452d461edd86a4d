//! Sending the case, once.

use super::{
    draft::{self, DraftError},
    render::PageRequest,
    reply::lead_to,
    service::{not_found, offered, unavailable, url},
    visitor::Visitor,
};
use crate::{
    cases::{AcceptError, accept},
    secrets::VisitorSecret,
    state::AppState,
    store::StoreError,
};
use app::{
    data::{Promise, Sent},
    wizard::standing::{CHECK, DONE, stands_at},
};
use axum::{
    extract::{Path, State},
    response::Response,
};
use cases::{IdempotencyKey, NewCase, Receipt};
use thiserror::Error;
use wizard::{Service, journey};

/// `POST /{lang}/services/{service}/check`: sends the case, once.
pub async fn send(
    State(state): State<AppState>,
    Path((_, service)): Path<(String, String)>,
    visitor: Visitor,
    request: PageRequest,
) -> Response {
    let Some(service) = offered(&state, &request, &service) else {
        return not_found(&state, &request).await;
    };
    let json = visitor.wants_json;
    let found = match draft::load(&state, visitor.secret.as_ref(), &service.id).await {
        Ok(found) => found,
        Err(error) => return unavailable(&state, &request, &visitor, &error).await,
    };
    let (Some(secret), Some(draft)) = (&visitor.secret, found) else {
        return lead_to(&url(&request, &service, ""), json, None);
    };
    let today = state.clock.today();
    let sent = draft.data.sent.is_some();
    let stand = stands_at(&service, &draft.data.answers, sent, today);
    if stand != CHECK {
        return lead_to(&url(&request, &service, &stand), json, Some(secret));
    }
    let answers = journey(&service, &draft.data.answers, today).prune(&draft.data.answers);
    let case =
        NewCase { service: service.id.clone(), language: request.lang.clone(), answers: answers.0.clone() };
    match submit_case(&state, secret, &service, case, &draft.key).await {
        Ok(()) => lead_to(&url(&request, &service, DONE), json, Some(secret)),
        Err(error) => unavailable(&state, &request, &visitor, &error).await,
    }
}

/// Why a case could not be sent, or its sending not be noted.
#[derive(Debug, Error)]
enum SendError {
    #[error(transparent)]
    Accept(#[from] AcceptError),
    #[error(transparent)]
    Draft(#[from] DraftError),
    #[error(transparent)]
    Store(#[from] StoreError),
    #[error("the draft's key is none")]
    Key,
    #[error("another submission of this draft was not noted in time")]
    NotNoted,
}

/// Has the case accepted and notes it in the draft. Whoever comes second, from another tab say, meets the
/// case that the first one made.
async fn submit_case(
    state: &AppState,
    secret: &VisitorSecret,
    service: &Service,
    case: NewCase,
    key: &str,
) -> Result<(), SendError> {
    let key = IdempotencyKey::parse(key).ok_or(SendError::Key)?;
    let answers = case.answers.clone();
    let accepted = match accept(state, case, &key).await {
        Ok(accepted) => accepted,
        // The same draft with other content, such as another language, was sent a moment ago.
        Err(AcceptError::OtherPayload) => return already_sent(state, secret, service).await,
        Err(error) => return Err(error.into()),
    };
    let sent = sent_of(&accepted.receipt, service);
    let noted = draft::change(state, secret, &service.id, move |draft| {
        draft.data.answers = wizard::Answers(answers.clone());
        draft.data.attempt = None;
        draft.data.sent = Some(sent.clone());
    });
    Ok(noted.await?)
}

/// Waits until the other submission of this draft is noted in it.
async fn already_sent(state: &AppState, secret: &VisitorSecret, service: &Service) -> Result<(), SendError> {
    for _ in 0..50 {
        let found = draft::load(state, Some(secret), &service.id).await?;
        if found.is_some_and(|draft| draft.data.sent.is_some()) {
            return Ok(());
        }
        tokio::time::sleep(std::time::Duration::from_millis(100)).await;
    }
    Err(SendError::NotNoted)
}

/// What the confirmation shows. Nobody follows what was sent without a name, so it has no secret.
fn sent_of(receipt: &Receipt, service: &Service) -> Sent {
    let acknowledgement = &receipt.acknowledgement;
    let promise = |due: &cases::Due| Promise { id: due.id.clone(), by: due.by.to_string() };
    Sent {
        reference: receipt.reference.to_string(),
        secret: if service.anonymous { String::new() } else { receipt.secret.grouped() },
        received: acknowledgement.received_on.to_string(),
        standards: acknowledgement.standards.iter().map(promise).collect(),
    }
}

/// `POST /{lang}/services/{service}/done`: begins a new concern. The sent one is followed with its reference.
pub async fn begin_again(
    State(state): State<AppState>,
    Path((_, service)): Path<(String, String)>,
    visitor: Visitor,
    request: PageRequest,
) -> Response {
    let Some(service) = offered(&state, &request, &service) else {
        return not_found(&state, &request).await;
    };
    if let Some(secret) = &visitor.secret
        && let Err(error) = state.store.delete_draft(secret, &service.id).await
    {
        return unavailable(&state, &request, &visitor, &error).await;
    }
    lead_to(&url(&request, &service, ""), visitor.wants_json, None)
}
