//! A case. That somebody reads it is written down before it is shown.

use super::{
    content,
    door::{Inside, failed},
    filing, show_passage,
};
use crate::{
    cases::{FindError, log},
    delivery::BackEnd,
    pages::render::{error_page, render},
    secrets::place,
    state::AppState,
    store::{CaseRow, Reading},
    uploads::document_name,
};
use ::cases::{
    Deadline, Details, Entry, EventKind, Reference, Role, deadlines, passages, transition::possible,
};
use app::{
    data::ErrorKind,
    staff::{
        StaffPage,
        case::{CasePage, Happened, Promised},
    },
    wizard::answers_in_words,
};
use axum::{
    extract::{Path, Query, State, rejection::QueryRejection},
    http::StatusCode,
    response::Response,
};
use locale::Texts;
use serde::Deserialize;
use wizard::Answers;

/// What of the address says that something has just been done.
#[derive(Debug, Default, Deserialize)]
pub struct Said {
    #[serde(default)]
    done: String,
}

/// `/{lang}/staff/cases/{reference}`
pub async fn show(
    State(state): State<AppState>,
    Path((_, reference)): Path<(String, String)>,
    inside: Inside,
    said: Result<Query<Said>, QueryRejection>,
) -> Response {
    let opened = match open(&state, &inside, &reference).await {
        Ok(opened) => opened,
        Err(response) => return response,
    };
    let documents = match documents(&state, &opened.case.reference).await {
        Ok(documents) => documents,
        Err(error) => return failed(&state, &inside.request, &error).await,
    };
    let page = match page(&state, &inside, opened, said.is_ok_and(|Query(said)| said.done == "1")) {
        Ok(page) => CasePage { documents, ..page },
        Err(error) => return failed(&state, &inside.request, &error).await,
    };
    render(&state, &inside.request, StatusCode::OK, None, content(StaffPage::Case(page))).await
}

/// A case with all that happened.
pub struct Opened {
    /// The case.
    pub case: CaseRow,
    /// What happened, oldest first.
    pub log: Vec<Entry>,
}

/// Opens the case with this reference for somebody, once it is written down that they read it.
///
/// # Errors
/// The response, if there is no such case or it cannot be read.
pub async fn open(state: &AppState, inside: &Inside, reference: &str) -> Result<Opened, Response> {
    open_to(state, inside, reference, "read-case").await
}

/// The same, to do this with it.
pub async fn open_to(
    state: &AppState,
    inside: &Inside,
    reference: &str,
    action: &str,
) -> Result<Opened, Response> {
    let reading = async || -> Result<Option<Opened>, FindError> {
        let Some(reference) = Reference::parse(reference) else { return Ok(None) };
        let Some((case, history)) = state.store.load_history(&reference).await? else { return Ok(None) };
        let reading = Reading {
            at: state.clock.now(),
            actor: inside.staff.id.clone(),
            action: action.to_owned(),
            reference: Some(reference.to_string()),
        };
        state.store.record_reading(&reading).await?;
        let log = log::read(&state.keys, &reference, history)?;
        Ok(Some(Opened { case, log }))
    };
    match reading().await {
        Ok(Some(opened)) => Ok(opened),
        Ok(None) => Err(error_page(state, &inside.request, StatusCode::NOT_FOUND, ErrorKind::NotFound).await),
        Err(error) => Err(failed(state, &inside.request, &error).await),
    }
}

/// The ids and names of its documents.
async fn documents(state: &AppState, reference: &Reference) -> Result<Vec<(String, String)>, FindError> {
    let rows = state.store.documents(reference).await?;
    let named = rows.iter().map(|row| {
        let name = document_name(&state.keys, row)?;
        Ok((row.id.to_string(), name.as_str().to_owned()))
    });
    named.collect()
}

fn page(state: &AppState, inside: &Inside, opened: Opened, done: bool) -> Result<CasePage, FindError> {
    let Opened { case, log } = opened;
    let lang = &inside.request.lang;
    let sealed = state.keys.open(&place::answers(case.reference.as_str()), &case.answers)?;
    let answers: Answers = serde_json::from_slice(&sealed)?;
    let service = state.site.services.get(&case.service);
    let texts = state.site.shown_texts(lang, Some(&case.service));
    let (now, today) = (state.clock.now(), case.acknowledgement.received_on);
    let found = service.zip(texts.as_ref());
    let answers =
        found.map(|(service, texts)| answers_in_words(texts, service, &answers, today)).unwrap_or_default();
    let general = state.site.shown_texts(lang, None);
    let filed = general.as_ref().map(|texts| filing::in_words(&filing::filed(state, &case, &log), texts));
    let due = service.map(|service| state.with_days(|days| deadlines(service, &log, now, days)));
    let promise = |deadline: &Deadline| {
        let texts = texts.as_ref()?;
        let date = texts.date(deadline.by);
        let words = texts.with(&format!("standard-{}", deadline.id), &[("date", date.into())]);
        Some(Promised { words, stands: stands(deadline) })
    };
    let language_name = state.site.texts(&case.language, None).map(|texts| texts.text("language-name"));
    Ok(CasePage {
        staff: inside.signed_in(),
        service: state.site.shown_service_name(lang, &case.service),
        language_name: language_name.unwrap_or_else(|| case.language.clone()),
        officer: officer(&log),
        state: case.state.name().to_owned(),
        received: case.acknowledgement.received_on.to_string(),
        delivery: matches!(state.back_end, BackEnd::Remote(_)).then(|| case.delivery.name()),
        promises: due.unwrap_or_default().iter().filter_map(promise).collect(),
        filed: filed.unwrap_or_default(),
        answers,
        history: log.iter().rev().map(|entry| happened(state, entry, general.as_ref())).collect(),
        possible: possible(case.state, Role::Staff)
            .filter(|kind| super::event::has_form(*kind))
            .map(EventKind::name)
            .collect(),
        done,
        documents: Vec::new(),
        reference: case.reference.to_string(),
        language: case.language,
        queue: case.queue,
    })
}

fn stands(deadline: &Deadline) -> Option<&'static str> {
    match (deadline.late, deadline.met) {
        (true, _) => Some("missed"),
        (false, true) => Some("kept"),
        (false, false) => deadline.stopped.then_some("stopped"),
    }
}

/// The officer who got it last.
fn officer(log: &[Entry]) -> Option<String> {
    log.iter().rev().find_map(|entry| match &entry.details {
        Details::Allocate { officer, .. } => officer.clone(),
        _ => None,
    })
}

fn happened(state: &AppState, entry: &Entry, texts: Option<&Texts>) -> Happened {
    let words = match &entry.details {
        Details::Note { text } => Some(text.clone()),
        Details::Classify(filed) => texts.map(|texts| {
            let lines = filing::in_words(filed, texts).into_iter();
            lines.map(|(field, value)| format!("{field}: {value}")).collect::<Vec<_>>().join("\n")
        }),
        details => details.words().map(str::to_owned),
    };
    let words = words.map(|words| passages::split(&words, entry.details.languages()));
    Happened {
        day: state.clock.day_of(entry.event.at).to_string(),
        kind: entry.event.kind.name(),
        by: entry.by.clone(),
        words: words.into_iter().flatten().map(show_passage).collect(),
    }
}
