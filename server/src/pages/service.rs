//! The pages of a service: shown, and their forms taken.

use super::{
    draft::{self, Draft},
    hand_over,
    render::{PageRequest, error_page, render},
    reply::{lead_to, with_cookie},
    visitor::Visitor,
};
use crate::{
    state::AppState,
    statistics::{self, Kind},
};
use app::{
    data::{Attempt, Content, ErrorKind, ServiceData},
    wizard::{
        leave::{KEEP, ONWARD, WITH_PROBLEMS},
        standing::{DONE, OWN, changing, keep, leads_to, may_see, stands_at},
    },
};
use axum::{
    Form, Json,
    extract::{Path, State, rejection::FormRejection},
    http::StatusCode,
    response::{IntoResponse, Response},
};
use std::{collections::BTreeMap, sync::Arc};
use wizard::{Changing, Page, PageKind, Service, Submission};

/// The fields of a form.
type Fields = Result<Form<Vec<(String, String)>>, FormRejection>;

/// The service and the page of an address; the start page's is empty.
type Address = Path<BTreeMap<String, String>>;

/// `/{lang}/services/{service}`, and each page of it.
pub async fn show(
    State(state): State<AppState>,
    Path(address): Address,
    visitor: Visitor,
    request: PageRequest,
) -> Response {
    let (state, request) = (&state, &request);
    let Some(service) = offered(state, request, &address["service"]) else {
        return not_found(state, request).await;
    };
    // What has a route of its own is not in the address.
    let own = request.uri.path().rsplit('/').next().filter(|page| OWN.contains(page));
    let page = address.get("page").map_or(own.unwrap_or_default(), String::as_str);
    let draft = match draft::load(state, visitor.secret.as_ref(), &service.id).await {
        Ok(draft) => draft,
        Err(error) => return unavailable(state, request, &visitor, &error).await,
    };
    let data = draft.map(Draft::into_data).unwrap_or_default();
    let known = OWN.contains(&page) || service.page(page).is_some();
    if !known {
        return not_found(state, request).await;
    }
    let (today, sent) = (state.clock.today(), data.sent.is_some());
    if !may_see(&service, &data.answers, sent, page, today) {
        let stand = stands_at(&service, &data.answers, sent, today);
        return lead_to(state, &url(request, &service, &stand), false, None);
    }
    let content = Content::Service(Box::new(data));
    render(state, request, StatusCode::OK, Some(&service.id), content).await
}

/// What comes of a page's form.
enum Outcome {
    /// To this page of the service.
    LeadTo(String),
    /// Nothing is answered. What was typed is kept, and shown on the same page again.
    Kept,
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
    let Some(page) = service.page(&page) else {
        return not_found(&state, &request).await;
    };
    if page.kind == PageKind::Exit {
        return match &page.hand_over {
            Some(hand_over) => hand_over::hand_over(&state, &request, &visitor, &service, hand_over).await,
            None => not_found(&state, &request).await,
        };
    }
    let fields = match form {
        Ok(Form(fields)) => fields,
        Err(rejection) => return bad_form(&state, &request, &visitor, &rejection).await,
    };
    let came = changing(request.uri.query().unwrap_or_default());
    let secret = visitor.secret.clone().unwrap_or_default();
    let today = state.clock.today();
    let mut news = false;
    let changed = draft::change(&state, &secret, &service.id, |draft| {
        let before = page.questions.iter().any(|question| has_answer(draft, question));
        let outcome = take(draft, &service, page, &fields, came, today);
        news = !before && matches!(outcome, Outcome::LeadTo(_));
        outcome
    });
    match changed.await {
        Ok(Outcome::LeadTo(next)) => {
            if news && request.consent.allows(&state, statistics::PURPOSE) {
                count_step(&state, &service, &page.id, &next);
            }
            lead_to(&state, &url(&request, &service, &next), visitor.wants_json, Some(&secret))
        }
        // To where the person is going; in another language, perhaps; else as it was, with what the address says of how they came.
        Ok(Outcome::Kept) => {
            let query = request.uri.query().unwrap_or_default();
            let onward = onward(&request.lang, query).unwrap_or_else(|| {
                let mark = if query.is_empty() { "" } else { "?" };
                format!("{}{mark}{query}", url(&request, &service, &page.id))
            });
            lead_to(&state, &onward, visitor.wants_json, Some(&secret))
        }
        Ok(Outcome::Refused(data)) => {
            let response = if visitor.wants_json {
                let problems = data.attempt.as_ref().map(|attempt| &attempt.problems);
                (StatusCode::UNPROCESSABLE_ENTITY, Json(problems)).into_response()
            } else {
                let content = Content::Service(data);
                render(&state, &request, StatusCode::UNPROCESSABLE_ENTITY, Some(&service.id), content).await
            };
            with_cookie(&state, response, Some(&secret))
        }
        Err(error) => unavailable(&state, &request, &visitor, &error).await,
    }
}

/// Where a button leads that keeps what is typed (`leave::ONWARD`): never out of the site.
fn onward(lang: &str, query: &str) -> Option<String> {
    let to =
        query.split('&').find_map(|pair| pair.strip_prefix(ONWARD)?.strip_prefix('='))?.replace("%23", "#");
    let is_plain = |char: char| char.is_ascii_alphanumeric() || "-_/#".contains(char);
    to.chars().all(is_plain).then(|| format!("/{lang}/{to}"))
}

fn has_answer(draft: &Draft, question: &wizard::Question) -> bool {
    question.fields().iter().any(|field| !draft.data.answers.values(field).is_empty())
}

/// Counts a page that is answered for the first time, and the advice that it leads to.
fn count_step(state: &AppState, service: &Service, page: &str, next: &str) {
    let today = state.clock.today();
    state.statistics.count(today, Kind::Step, &format!("{}/{page}", service.id));
    if service.page(next).is_some_and(|next| next.kind == PageKind::Exit) {
        state.statistics.count(today, Kind::Outcome, &format!("{}/{next}", service.id));
    }
}

fn take(
    draft: &mut Draft,
    service: &Service,
    page: &Page,
    fields: &[(String, String)],
    came: Changing,
    today: wizard::Date,
) -> Outcome {
    if draft.data.sent.is_some() {
        return Outcome::LeadTo(DONE.to_owned());
    }
    if let Some((_, how)) = fields.iter().find(|(name, _)| name == KEEP) {
        let ServiceData { answers, attempt, .. } = &mut draft.data;
        keep(attempt, service, page, answers, fields, how == WITH_PROBLEMS, today);
        return Outcome::Kept;
    }
    match wizard::submit(service, &draft.data.answers, page, fields, came, today) {
        Submission::Saved { answers, next } => {
            draft.data.answers = answers;
            if draft.data.attempt.as_ref().is_some_and(|attempt| attempt.page == page.id) {
                draft.data.attempt = None;
            }
            Outcome::LeadTo(leads_to(service, &page.id, next, came))
        }
        Submission::Refused { typed, problems } => {
            draft.data.attempt = Some(Attempt { page: page.id.clone(), typed, problems });
            Outcome::Refused(Box::new(draft.data.clone()))
        }
    }
}

/// The service of an address, if both it and the language are offered.
pub(super) fn offered(state: &AppState, request: &PageRequest, service: &str) -> Option<Arc<Service>> {
    request.in_language_of_path().then(|| state.site.services.get(service).cloned()).flatten()
}

pub(super) fn url(request: &PageRequest, service: &Service, page: &str) -> String {
    let slash = if page.is_empty() { "" } else { "/" };
    format!("/{}/services/{}{slash}{page}", request.lang, service.id)
}

pub(super) async fn not_found(state: &AppState, request: &PageRequest) -> Response {
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
pub(super) async fn unavailable(
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
