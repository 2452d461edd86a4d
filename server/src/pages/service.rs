//! The pages of a service: shown, sent, submitted.

use super::{
    draft::{self, Draft, DraftError},
    render::{PageRequest, error_page, render},
    reply::{lead_to, with_cookie},
    visitor::Visitor,
};
use crate::{
    cases::{AcceptError, accept},
    secrets::VisitorSecret,
    state::AppState,
    store::StoreError,
};
use app::{
    data::{Attempt, Content, ErrorKind, Promise, Sent, ServiceData},
    wizard::{
        leave::{KEEP, WITH_PROBLEMS},
        standing::{CHANGE, CHECK, DONE, may_see, stands_at},
    },
};
use axum::{
    Form, Json,
    extract::{Path, State, rejection::FormRejection},
    http::StatusCode,
    response::{IntoResponse, Response},
};
use cases::{IdempotencyKey, NewCase, Receipt};
use std::sync::Arc;
use thiserror::Error;
use wizard::{Page, PageKind, Service, Submission, input, journey};

/// The fields of a form.
type Fields = Result<Form<Vec<(String, String)>>, FormRejection>;

/// `/{lang}/services/{service}`
pub async fn show_start(
    State(state): State<AppState>,
    Path((_, service)): Path<(String, String)>,
    visitor: Visitor,
    request: PageRequest,
) -> Response {
    show(&state, &request, &visitor, &service, "").await
}

/// `/{lang}/services/{service}/check`
pub async fn show_check(
    State(state): State<AppState>,
    Path((_, service)): Path<(String, String)>,
    visitor: Visitor,
    request: PageRequest,
) -> Response {
    show(&state, &request, &visitor, &service, CHECK).await
}

/// `/{lang}/services/{service}/done`
pub async fn show_done(
    State(state): State<AppState>,
    Path((_, service)): Path<(String, String)>,
    visitor: Visitor,
    request: PageRequest,
) -> Response {
    show(&state, &request, &visitor, &service, DONE).await
}

/// `/{lang}/services/{service}/{page}`
pub async fn show_page(
    State(state): State<AppState>,
    Path((_, service, page)): Path<(String, String, String)>,
    visitor: Visitor,
    request: PageRequest,
) -> Response {
    show(&state, &request, &visitor, &service, &page).await
}

async fn show(
    state: &AppState,
    request: &PageRequest,
    visitor: &Visitor,
    service: &str,
    page: &str,
) -> Response {
    let Some(service) = offered(state, request, service) else {
        return not_found(state, request).await;
    };
    let draft = match draft::load(state, visitor.secret.as_ref(), &service.id).await {
        Ok(draft) => draft,
        Err(error) => return unavailable(state, request, visitor, &error).await,
    };
    let data = draft.map(|draft| draft.data).unwrap_or_default();
    let known = ["", CHECK, DONE].contains(&page) || service.page(page).is_some();
    if !known {
        return not_found(state, request).await;
    }
    let (today, sent) = (state.clock.today(), data.sent.is_some());
    if !may_see(&service, &data.answers, sent, page, today) {
        let stand = stands_at(&service, &data.answers, sent, today);
        return lead_to(&url(request, &service, &stand), false, None);
    }
    let content = Content::Service(Box::new(data));
    render(state, request, StatusCode::OK, Some(&service.id), content).await
}

/// What comes of a page's form.
enum Outcome {
    /// To the page with this id.
    LeadTo(String),
    /// The same page again, with what is wrong.
    Refused(Box<ServiceData>),
}

/// `POST /{lang}/services/{service}/{page}`
pub async fn submit(
    State(state): State<AppState>,
    Path((_, service, page)): Path<(String, String, String)>,
    visitor: Visitor,
    request: PageRequest,
    form: Fields,
) -> Response {
    let Some(service) = offered(&state, &request, &service) else {
        return not_found(&state, &request).await;
    };
    let Some(page) = service.page(&page).filter(|page| page.kind == PageKind::Question) else {
        return not_found(&state, &request).await;
    };
    let fields = match form {
        Ok(Form(fields)) => fields,
        Err(rejection) => return bad_form(&state, &request, &visitor, &rejection).await,
    };
    let changing = request.uri.query().is_some_and(|query| query.split('&').any(|part| part == CHANGE));
    let secret = visitor.secret.clone().unwrap_or_default();
    let today = state.clock.today();
    let changed = draft::change(&state, &secret, &service.id, |draft| {
        take(draft, &service, page, &fields, changing, today)
    });
    match changed.await {
        Ok(Outcome::LeadTo(next)) => {
            // Who came to change something goes back to the check page when all that it opened is answered.
            let query = if changing && service.page(&next).is_some() { "?change" } else { "" };
            let next = format!("{}{query}", url(&request, &service, &next));
            lead_to(&next, visitor.wants_json, Some(&secret))
        }
        Ok(Outcome::Refused(data)) => {
            let response = if visitor.wants_json {
                let problems = data.attempt.as_ref().map(|attempt| &attempt.problems);
                (StatusCode::UNPROCESSABLE_ENTITY, Json(problems)).into_response()
            } else {
                let content = Content::Service(data);
                render(&state, &request, StatusCode::UNPROCESSABLE_ENTITY, Some(&service.id), content).await
            };
            with_cookie(response, Some(&secret))
        }
        Err(error) => unavailable(&state, &request, &visitor, &error).await,
    }
}

fn take(
    draft: &mut Draft,
    service: &Service,
    page: &Page,
    fields: &[(String, String)],
    changing: bool,
    today: wizard::Date,
) -> Outcome {
    if draft.data.sent.is_some() {
        return Outcome::LeadTo(DONE.to_owned());
    }
    if let Some((_, how)) = fields.iter().find(|(name, _)| name == KEEP) {
        let typed = input::read(page, fields);
        let judged = how == WITH_PROBLEMS;
        let problems = if judged { journey::problems(page, &typed, today) } else { Vec::new() };
        // Someone who changed nothing has nothing to be kept.
        let differs = |field: &String| draft.data.answers.values(field) != typed.values(field);
        if judged || typed.0.keys().any(differs) {
            draft.data.attempt = Some(Attempt { page: page.id.clone(), typed, problems });
        }
        return Outcome::LeadTo(page.id.clone());
    }
    match wizard::submit(service, &draft.data.answers, page, fields, changing, today) {
        Submission::Saved { answers, next } => {
            draft.data.answers = answers;
            if draft.data.attempt.as_ref().is_some_and(|attempt| attempt.page == page.id) {
                draft.data.attempt = None;
            }
            Outcome::LeadTo(next.unwrap_or_else(|| CHECK.to_owned()))
        }
        Submission::Refused { typed, problems } => {
            draft.data.attempt = Some(Attempt { page: page.id.clone(), typed, problems });
            Outcome::Refused(Box::new(draft.data.clone()))
        }
    }
}

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
    let sent = sent_of(&accepted.receipt);
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

fn sent_of(receipt: &Receipt) -> Sent {
    let acknowledgement = &receipt.acknowledgement;
    let promise = |due: &cases::Due| Promise { id: due.id.clone(), by: due.by.to_string() };
    Sent {
        reference: receipt.reference.to_string(),
        secret: receipt.secret.grouped(),
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

/// The service of an address, if both it and the language are offered.
fn offered(state: &AppState, request: &PageRequest, service: &str) -> Option<Arc<Service>> {
    request.in_language_of_path().then(|| state.site.services.get(service).cloned()).flatten()
}

fn url(request: &PageRequest, service: &Service, page: &str) -> String {
    let slash = if page.is_empty() { "" } else { "/" };
    format!("/{}/services/{}{slash}{page}", request.lang, service.id)
}

async fn not_found(state: &AppState, request: &PageRequest) -> Response {
    error_page(state, request, StatusCode::NOT_FOUND, ErrorKind::NotFound).await
}

async fn bad_form(
    state: &AppState,
    request: &PageRequest,
    visitor: &Visitor,
    rejection: &FormRejection,
) -> Response {
    let status = rejection.status();
    if visitor.wants_json {
        return status.into_response();
    }
    error_page(state, request, status, ErrorKind::BadRequest).await
}

/// The store or the case API cannot be reached: what is saved stays saved, and it can be tried again.
async fn unavailable(
    state: &AppState,
    request: &PageRequest,
    visitor: &Visitor,
    error: &(dyn std::error::Error + Send + Sync),
) -> Response {
    tracing::error!(error = %error, "a page could not be served");
    if visitor.wants_json {
        return StatusCode::SERVICE_UNAVAILABLE.into_response();
    }
    error_page(state, request, StatusCode::SERVICE_UNAVAILABLE, ErrorKind::Unavailable).await
}
