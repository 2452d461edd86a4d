//! Sending the case, once.

use super::{
    draft::{self, DraftError, DraftUpload},
    render::PageRequest,
    reply::lead_to,
    service::{not_found, offered, unavailable, url},
    texts::too_soon,
    visitor::Visitor,
};
use crate::{
    cases::{AcceptError, FindError, OnceError, accept, find_again, receipt_of},
    clock::from_unix,
    limits::surge::{self, UnderAttack},
    observe::carried,
    secrets::VisitorSecret,
    state::AppState,
    statistics::{Kind, PURPOSE},
    store::StoreError,
    uploads::UploadSecret,
};
use app::{
    data::{Promise, Sent},
    wizard::standing::{CHECK, DONE, stands_at},
};
use axum::{
    Extension,
    extract::{Path, State},
    response::Response,
};
use cases::{IdempotencyKey, NewCase, Receipt};
use std::sync::Arc;
use thiserror::Error;
use wizard::{Answers, Service, journey};

/// `POST /{lang}/services/{service}/check`: sends the case, once.
pub async fn send(
    State(state): State<AppState>,
    Path((_, service)): Path<(String, String)>,
    visitor: Visitor,
    attack: Option<Extension<UnderAttack>>,
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
        return lead_to(&state, &url(&request, &service, ""), json, None);
    };
    let today = state.clock.today();
    let sent = draft.data.sent.is_some();
    let stand = stands_at(&service, &draft.data.answers, sent, today);
    if stand != CHECK {
        return lead_to(&state, &url(&request, &service, &stand), json, Some(secret));
    }
    let begun = draft.begun.map(from_unix);
    if let Some(wait) = attack.and_then(|_| surge::wait(begun, state.clock.now())) {
        // The browser, where scripts run, sends it again by itself.
        return too_soon(&state, &request, wait).await;
    }
    let answers = journey(&service, &draft.data.answers, today).prune(&draft.data.answers);
    let case = NewCase {
        service: service.id.clone(),
        language: request.lang.clone(),
        answers: answers.0.clone(),
        uploads: match still_there(&state, &draft.uploads).await {
            Ok(uploads) => uploads,
            Err(error) => return unavailable(&state, &request, &visitor, &error).await,
        },
    };
    let (secret, sent_by) = (secret.clone(), Arc::clone(&service));
    let sending =
        Sending { state: state.clone(), secret: secret.clone(), service: sent_by, case, key: draft.key };
    match sending.submit().await {
        Ok(()) => {
            if request.consent.allows(&state, PURPOSE) {
                state.statistics.count(today, Kind::Outcome, &format!("{}/sent", service.id));
            }
            lead_to(&state, &url(&request, &service, DONE), json, Some(&secret))
        }
        Err(error) => unavailable(&state, &request, &visitor, &error).await,
    }
}

/// The secrets of the files that there still are, also of those that a first attempt has made part of the case.
async fn still_there(state: &AppState, uploads: &[DraftUpload]) -> Result<Vec<String>, StoreError> {
    let mut there = Vec::new();
    for upload in uploads {
        let Some(secret) = UploadSecret::parse(&upload.secret) else { continue };
        if state.store.has_upload(secret.id()).await? {
            there.push(upload.secret.clone());
        }
    }
    Ok(there)
}

/// Why a case could not be sent, or its sending not be noted.
#[derive(Debug, Error)]
enum SendError {
    #[error(transparent)]
    Accept(#[from] AcceptError),
    #[error(transparent)]
    Draft(#[from] DraftError),
    #[error("{0}")]
    Store(#[from] StoreError),
    #[error("the draft's key is none")]
    Key,
    #[error(transparent)]
    Find(#[from] FindError),
    #[error("the case that this draft became is there no more")]
    Gone,
    #[error("the work was broken off")]
    BrokenOff,
}

/// What is sent, and whose draft it is.
struct Sending {
    state: AppState,
    secret: VisitorSecret,
    service: Arc<Service>,
    case: NewCase,
    key: String,
}

impl Sending {
    /// Has the case accepted and notes it in the draft, also when whoever sent it has gone: else the case would be there
    /// and its reference never shown. Whoever comes second, from another tab say, meets the case that the first one made.
    async fn submit(self) -> Result<(), SendError> {
        tokio::spawn(carried(self.run())).await.unwrap_or(Err(SendError::BrokenOff))
    }

    async fn run(self) -> Result<(), SendError> {
        let Self { state, secret, service, case, key } = self;
        let key = IdempotencyKey::parse(&key).ok_or(SendError::Key)?;
        let answers = Answers(case.answers.clone());
        let (receipt, answers) = match accept(&state, case, &key).await {
            Ok(accepted) => (accepted.receipt, answers),
            // The same draft with other content, such as another language, was sent before.
            Err(AcceptError::Once(OnceError::OtherPayload)) => {
                let receipt = receipt_of(&state, &key).await?.ok_or(SendError::Gone)?;
                let found = find_again(&state, &receipt.reference).await?.ok_or(SendError::Gone)?;
                (receipt, found.case.answers)
            }
            Err(error) => return Err(error.into()),
        };
        let sent = sent_of(&receipt, &service);
        let noted = draft::change(&state, &secret, &service.id, move |draft| {
            draft.data.answers = answers.clone();
            draft.data.attempt = None;
            draft.data.sent = Some(sent.clone());
            draft.uploads.clear();
        });
        Ok(noted.await?)
    }
}

/// What the confirmation shows. Nobody follows what was sent without a name, so it has no secret.
fn sent_of(receipt: &Receipt, service: &Service) -> Sent {
    let acknowledgement = &receipt.acknowledgement;
    let promise = |due: &cases::Due| Promise { id: due.id.clone(), by: due.by.to_string() };
    let mut standards: Vec<_> = acknowledgement.standards.iter().map(promise).collect();
    if receipt.mail {
        // Among what happens next, as the promises are: `standard-mail`.
        standards.push(Promise { id: "mail".to_owned(), by: acknowledgement.received_on.to_string() });
    }
    Sent {
        reference: receipt.reference.to_string(),
        secret: if service.anonymous { String::new() } else { receipt.secret.grouped() },
        received: acknowledgement.received_on.to_string(),
        standards,
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
        && let Err(error) = draft::delete(&state, secret, &service.id).await
    {
        return unavailable(&state, &request, &visitor, &error).await;
    }
    lead_to(&state, &url(&request, &service, ""), visitor.wants_json, None)
}
