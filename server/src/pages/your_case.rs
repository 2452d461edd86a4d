//! The page of a case for the person who raised it, and what they do there. It is made anew with each form that is sent,
//! and names the case by a sealed token that opens it for an hour: the secret is not shown again, nor kept.

use super::{
    case::{ask, unavailable},
    case_token::{On, named, token},
    notes::service_note,
    render::{PageRequest, error_page, render},
    staff::show_passage,
};
use crate::{
    cases::{self, ActError, Actor, CaseView, OnceError},
    retention, secrets,
    state::AppState,
};
use ::cases::{
    Case, Classification, Deadline, Details, EventKind, FieldProblem, IdempotencyKey, Known, NewEvent,
    Reference, Refused, Role, Run, passages, transition::possible,
};
use app::{
    Passage,
    data::{Content, ErrorKind, parse_date},
    pages::{
        ByServer,
        your_case::{Happened, Notice, YourCasePage, field},
    },
    wizard::leave::WITH_PROBLEMS,
};
use axum::{http::StatusCode, response::Response};
use serde::Deserialize;
use wizard::{Kind, input::clean};

/// What the forms of the page send.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Sent {
    act: Option<String>,
    case: String,
    revision: String,
    once: String,
    text: String,
    /// Nothing is to be done: the page is wanted in its other language, kept so.
    #[serde(rename = "hark-keep")]
    keep: Option<String>,
}

impl Sent {
    /// Whether a page of a case sent it.
    pub fn is_some(&self) -> bool {
        self.act.is_some() || self.keep.is_some()
    }

    /// What is to be done, and the key that makes one event of a form that is sent twice.
    fn read(&self) -> Option<(NewEvent, IdempotencyKey)> {
        let details = match self.act.as_deref()? {
            field::ADD => Details::AddInformation { text: clean(&self.text, Kind::LongText) },
            field::WITHDRAW => Details::Withdraw,
            _ => return None,
        };
        let event = NewEvent { revision: self.revision.parse().ok()?, details };
        Some((event, IdempotencyKey::parse(&self.once)?))
    }
}

/// Shows a case to whoever has its secret.
pub(super) async fn show(state: &AppState, request: &PageRequest, view: &CaseView) -> Response {
    respond(state, request, StatusCode::OK, page(state, &request.lang, view)).await
}

async fn respond(
    state: &AppState,
    request: &PageRequest,
    status: StatusCode,
    page: YourCasePage,
) -> Response {
    let content = Content::Server(Box::new(ByServer::YourCase(page)));
    render(state, request, status, None, content).await
}

/// Does what the person wants done, and shows the case as it stands then.
pub(super) async fn act(state: &AppState, request: &PageRequest, sent: Sent) -> Response {
    let Some(reference) = named(state, On::Case, &sent.case) else {
        return ask(state, request, String::new(), &vec![("secret", "again")]).await;
    };
    if let Some(how) = &sent.keep {
        return keep(state, request, &reference, how, &sent).await;
    }
    let Some((event, key)) = sent.read() else {
        return error_page(state, request, StatusCode::BAD_REQUEST, ErrorKind::BadRequest).await;
    };
    let notice = if event.details == Details::Withdraw { Notice::Withdrawn } else { Notice::Added };
    let acted = cases::act(state, &reference, Actor::Person, event, &key).await;
    let view = match cases::find_again(state, &reference).await {
        Ok(Some(view)) => view,
        Ok(None) => return ask(state, request, String::new(), &vec![("reference", "not-found")]).await,
        Err(error) => return unavailable(state, request, &error).await,
    };
    let page = page(state, &request.lang, &view);
    match acted {
        Ok(_) => respond(state, request, StatusCode::OK, YourCasePage { notice: Some(notice), ..page }).await,
        Err(ActError::Invalid(problems)) => {
            let page = YourCasePage { problem: first(problems), typed: sent.text, ..page };
            respond(state, request, StatusCode::UNPROCESSABLE_ENTITY, page).await
        }
        // What was typed is kept, to be sent again by whoever has read what is new.
        Err(
            ActError::Stale(_) | ActError::Refused(Refused::State) | ActError::Once(OnceError::OtherPayload),
        ) => {
            let page = YourCasePage { notice: Some(Notice::Changed), typed: sent.text, ..page };
            respond(state, request, StatusCode::CONFLICT, page).await
        }
        Err(error) => unavailable(state, request, &error).await,
    }
}

/// Shows the case as it stands, with what was typed and what was said of it, and does nothing to it.
async fn keep(
    state: &AppState,
    request: &PageRequest,
    reference: &Reference,
    how: &str,
    sent: &Sent,
) -> Response {
    let view = match cases::find_again(state, reference).await {
        Ok(Some(view)) => view,
        Ok(None) => return ask(state, request, String::new(), &vec![("reference", "not-found")]).await,
        Err(error) => return unavailable(state, request, &error).await,
    };
    let is_changed = sent.revision != view.case.revision.to_string();
    let notice = if is_changed { Some(Notice::Changed) } else { Notice::named(how) };
    let problem = if how == WITH_PROBLEMS { problem(state, &view.case, &sent.text) } else { None };
    let status = if problem.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let page = page(state, &request.lang, &view);
    respond(state, request, status, YourCasePage { notice, problem, typed: sent.text.clone(), ..page }).await
}

/// What is wrong with what was typed.
fn problem(state: &AppState, case: &Case, text: &str) -> Option<(String, i64)> {
    let known = Known {
        codes: &state.site.codes,
        service: state.site.services.get(&case.service)?,
        received_on: case.acknowledgement.received_on,
        filed: &Classification::default(),
        today: state.clock.today(),
    };
    first(Details::AddInformation { text: clean(text, Kind::LongText) }.problems(&known))
}

fn first(problems: Vec<FieldProblem>) -> Option<(String, i64)> {
    problems.into_iter().next().map(|found| (found.code, found.limit.unwrap_or_default()))
}

fn page(state: &AppState, lang: &str, view: &CaseView) -> YourCasePage {
    let case = &view.case;
    let happened = view.history.iter().rev().map(|told| Happened {
        kind: told.event.kind.name().to_owned(),
        day: state.clock.day_of(told.event.at).to_string(),
        words: words(told.words.as_deref(), &told.languages),
    });
    let once = IdempotencyKey::from_random(secrets::random());
    YourCasePage {
        reference: case.reference.to_string(),
        service: state.site.shown_service_name(lang, &case.service),
        state: case.state.name().to_owned(),
        received: case.acknowledgement.received_on.to_string(),
        promises: promises(state, lang, case),
        stopped: case.deadlines.iter().any(|deadline| deadline.stopped),
        history: happened.collect(),
        takes_documents: takes_documents(state, case),
        kept: kept(state, view),
        notes: service_note(&state.site, lang, &case.service),
        can: possible(case.state, Role::Person).map(::cases::EventKind::name).collect(),
        hidden: [
            (field::CASE, token(state, On::Case, &case.reference)),
            (field::REVISION, case.revision.to_string()),
            (field::ONCE, once.as_str().to_owned()),
        ],
        ..YourCasePage::default()
    }
}

/// Until when it is kept, as far as that can be counted yet, and how long.
fn kept(state: &AppState, view: &CaseView) -> (Option<String>, Option<::notice::Period>) {
    let case = &view.case;
    let service = state.site.services.get(&case.service);
    let stands = view.history.last().map(|told| (case.state, &told.event));
    let (until, period) = service
        .map(|service| retention::kept(state, service, case.acknowledgement.received_on, stands))
        .unwrap_or_default();
    (until.map(|until| until.to_string()), period)
}

/// What was said, by the languages that it is in.
fn words(text: Option<&str>, languages: &[Run]) -> Vec<Passage> {
    text.map(|text| passages::split(text, languages)).into_iter().flatten().map(show_passage).collect()
}

/// Whether there is a page to add documents to it.
fn takes_documents(state: &AppState, case: &Case) -> bool {
    let service = state.site.services.get(&case.service);
    let is_open = possible(case.state, Role::Person).any(|kind| kind == EventKind::AddInformation);
    is_open && service.is_some_and(|service| service.evidence.is_some())
}

/// What is promised and still to come, in words, and whether it is late.
fn promises(state: &AppState, lang: &str, case: &Case) -> Vec<(String, bool)> {
    let Some(texts) = state.site.shown_texts(lang, Some(&case.service)) else { return Vec::new() };
    let words = |deadline: &Deadline| {
        let date = texts.date(parse_date(&deadline.by.to_string()));
        let words = texts.with(&format!("standard-{}", deadline.id), &[("date", date.into())]);
        (words, deadline.late)
    };
    case.deadlines.iter().filter(|deadline| !deadline.met).map(words).collect()
}
