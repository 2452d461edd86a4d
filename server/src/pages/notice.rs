//! The privacy notice for this visitor, what it lets them do with their device, and the register for programs.

use super::{
    cookies::{choices, items},
    draft,
    render::{PageRequest, organisation, render_offered},
    service::unavailable,
    visitor::Visitor,
};
use crate::{
    consent::{cookies, forget},
    retention::kept,
    secrets::VisitorSecret,
    state::AppState,
    store::StoreError,
};
use ::cases::Reference;
use app::{
    consent::{
        DELETED,
        data::{Activity, Item, NoticePage, Trace, TraceKind, Version},
    },
    data::{Content, Sent},
    pages::ByServer,
};
use axum::{
    Form,
    extract::{State, rejection::FormRejection},
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Response},
};
use notice::export;
use serde::Deserialize;
use std::collections::BTreeSet;
use time::OffsetDateTime;
use wizard::{Service, check::parse_date, journey};

/// The query of the notice after something was deleted from the device: its name.
const JUST_DELETED: &str = "deleted";

/// `/{lang}/privacy`
pub async fn show(
    State(state): State<AppState>,
    visitor: Visitor,
    request: PageRequest,
    headers: HeaderMap,
) -> Response {
    let on_device: Vec<String> = cookies(&headers).map(|(name, _)| name.to_owned()).collect();
    let page = match notice_page(&state, visitor.secret.as_ref(), &request, &on_device).await {
        Ok(page) => page,
        Err(error) => return unavailable(&state, &request, &visitor, &error).await,
    };
    for item in page.items.iter().filter(|item| item.id.is_empty()) {
        report("cookie", &item.name);
    }
    let content = Content::Server(Box::new(ByServer::Notice(page)));
    render_offered(&state, &request, StatusCode::OK, content).await
}

async fn notice_page(
    state: &AppState,
    secret: Option<&VisitorSecret>,
    request: &PageRequest,
    on_device: &[String],
) -> Result<NoticePage, StoreError> {
    let register = &state.site.notice;
    let today = state.clock.today();
    let traces = traces(state, secret, &request.lang).await?;
    let applies = |id: &String| {
        let is_here = |item: &notice::Item| item.activity == *id && on_device.contains(&item.name);
        register.items.iter().any(is_here) || traces.iter().any(|trace| trace.activities.contains(id))
    };
    let activities = register.activities.iter().filter(|activity| activity.holds_on(today));
    let activities = activities.map(|activity| Activity {
        id: activity.id.clone(),
        outside: activity.outside,
        unconfirmed: activity.proposed.iter().filter_map(|field| part_of(field)).collect(),
        applies: applies(&activity.id),
    });
    let declared = |name: &String| register.items.iter().any(|item| item.name == *name);
    let strange = on_device.iter().filter(|name| !declared(name)).map(|name| Item {
        id: String::new(),
        name: name.clone(),
        store: notice::Store::Cookie,
        activity: String::new(),
        kept: None,
        here: true,
    });
    let history = history(state);
    let date = history.first().map_or_else(|| today.to_string(), |version| version.date.clone());
    Ok(NoticePage {
        version: (register.version, date),
        choices: choices(state, &request.consent),
        items: items(register, on_device).into_iter().chain(strange).collect(),
        activities: activities.collect(),
        traces,
        history,
        signal: request.consent.signal,
        deleted: deleted(request, on_device),
    })
}

/// What the address says has just been deleted, and whether that worked: the browser then sends it no more.
fn deleted(request: &PageRequest, on_device: &[String]) -> Option<(String, bool)> {
    let name = request.uri.query()?.strip_prefix(JUST_DELETED)?.strip_prefix('=')?;
    forget(name)?;
    Some((name.to_owned(), !on_device.iter().any(|here| here == name)))
}

/// The part of an activity's texts that a field of the register stands behind.
fn part_of(field: &str) -> Option<&'static str> {
    Some(match field {
        "data-categories" => "data",
        "sources" => "source",
        "recipients" => "recipients",
        "lawful-basis" => "basis",
        "retention" => "retention",
        "rights" => "rights",
        _ => return None,
    })
}

/// What the visitor has done here: drafts that their cookie opens, and the cases made from them.
async fn traces(
    state: &AppState,
    secret: Option<&VisitorSecret>,
    lang: &str,
) -> Result<Vec<Trace>, StoreError> {
    let mut traces = Vec::new();
    for (service, draft, until) in draft::all(state, secret).await? {
        traces.push(match &draft.data.sent {
            Some(sent) => case_trace(state, lang, &service, &draft, sent).await?,
            None => draft_trace(state, lang, &service, &draft, until),
        });
    }
    Ok(traces)
}

fn draft_trace(
    state: &AppState,
    lang: &str,
    service: &Service,
    draft: &draft::Draft,
    expires: OffsetDateTime,
) -> Trace {
    let (kind, activity) = match draft.kept_until {
        Some(_) => (TraceKind::Saved, "saved-answers"),
        None => (TraceKind::Draft, "service-cookie"),
    };
    Trace {
        kind,
        service: state.site.shown_service_name(lang, &service.id),
        href: format!("/{lang}/services/{}", service.id),
        activities: vec![activity.to_owned()],
        until: Some(state.clock.day_of(expires).to_string()),
        kept: None,
    }
}

async fn case_trace(
    state: &AppState,
    lang: &str,
    service: &Service,
    draft: &draft::Draft,
    sent: &Sent,
) -> Result<Trace, StoreError> {
    let case = match Reference::parse(&sent.reference) {
        Some(reference) => state.store.load_case(&reference).await?,
        None => None,
    };
    let case = case.as_ref().and_then(|(case, history)| Some((case.state, history.last()?)));
    let received = parse_date(&sent.received).unwrap_or(state.clock.today());
    let (until, period) = kept(state, service, received, case);
    Ok(Trace {
        kind: TraceKind::Case(sent.reference.clone()),
        service: state.site.shown_service_name(lang, &service.id),
        href: format!("/{lang}/case"),
        activities: activities_of(service, &draft.data.answers, state),
        until: until.map(|until| until.to_string()),
        kept: period,
    })
}

/// The activities that the answers given serve.
fn activities_of(service: &Service, answers: &wizard::Answers, state: &AppState) -> Vec<String> {
    let journey = journey(service, answers, state.clock.today());
    let asked = journey.questions.iter().map(|(_, question)| service.activity_of(question));
    asked.collect::<BTreeSet<_>>().into_iter().map(str::to_owned).collect()
}

/// The versions of the register, the newest first, and how each differs from the one before.
fn history(state: &AppState) -> Vec<Version> {
    let site = &state.site;
    let version = |change: &notice::Change| {
        let of = |number: u32| {
            if number == site.notice.version { Some(&site.notice) } else { site.earlier_notices.get(&number) }
        };
        let before = change.version.checked_sub(1).and_then(of);
        let differences = of(change.version).zip(before).map(|(now, before)| now.differences(before));
        Version {
            number: change.version,
            date: change.date.to_string(),
            differences: differences.unwrap_or_default(),
        }
    };
    site.notice.changes.iter().rev().map(version).collect()
}

/// A form with the name of something on the device.
#[derive(Deserialize)]
pub struct ItemForm {
    #[serde(default)]
    item: String,
    #[serde(default)]
    store: String,
}

/// `POST /{lang}/privacy/delete`: takes a cookie away, whoever made it.
pub async fn delete(
    State(state): State<AppState>,
    request: PageRequest,
    form: Result<Form<ItemForm>, FormRejection>,
) -> Response {
    let lang = &request.lang;
    let named = form.ok().and_then(|Form(form)| Some((forget(&form.item)?, form.item)));
    let Some((cookie, name)) = named else {
        return super::reply::lead_to(&state, &format!("/{lang}/privacy#notice-device"), false, None);
    };
    let next = format!("/{lang}/privacy?{JUST_DELETED}={name}#{DELETED}");
    let mut response = super::reply::lead_to(&state, &next, false, None);
    response.headers_mut().append(header::SET_COOKIE, cookie);
    response
}

/// `POST /{lang}/privacy/undeclared`: the browser has found on the device what the register does not have. Its name
/// is logged, and nothing else is said of it.
pub async fn undeclared(
    State(state): State<AppState>,
    form: Result<Form<ItemForm>, FormRejection>,
) -> StatusCode {
    if let Ok(Form(ItemForm { item, store })) = form
        && !state.site.notice.items.iter().any(|known| known.name == item && known.store.name() == store)
    {
        report(&store, &item);
    }
    StatusCode::NO_CONTENT
}

fn report(store: &str, name: &str) {
    let plain = |text: &str| -> String {
        text.chars().filter(|c| c.is_ascii_alphanumeric() || "-_.".contains(*c)).take(64).collect()
    };
    tracing::warn!(
        store = plain(store),
        name = plain(name),
        "not in the register, and on a visitor's device"
    );
}

/// The address of this site, as far as it is known.
pub(super) fn base(state: &AppState, headers: &HeaderMap) -> String {
    if let Some(url) = &state.public_url {
        return url.to_string();
    }
    let host = headers.get(header::HOST).and_then(|host| host.to_str().ok()).unwrap_or_default();
    format!("http://{host}")
}

/// `/{lang}/privacy/register.csv`: the record of processing activities.
pub async fn register_csv(State(state): State<AppState>, request: PageRequest) -> Response {
    let (controller, name) = words(&state, &request);
    let csv = export::csv(&state.site.notice, &controller, name);
    let headers = [
        (header::CONTENT_TYPE, "text/csv; charset=utf-8"),
        (header::CONTENT_DISPOSITION, "attachment; filename=\"register.csv\""),
    ];
    // Spreadsheets take it for UTF-8 by its mark.
    (headers, format!("\u{feff}{csv}")).into_response()
}

/// `/{lang}/privacy/register.jsonld`: the register in the Data Privacy Vocabulary.
pub async fn register_json_ld(
    State(state): State<AppState>,
    request: PageRequest,
    headers: HeaderMap,
) -> Response {
    let (controller, name) = words(&state, &request);
    let base = format!("{}/{}/privacy", base(&state, &headers), request.lang);
    let value = export::json_ld(&state.site.notice, &base, &controller, &request.lang, name);
    let headers = [
        (header::CONTENT_TYPE, "application/ld+json"),
        (header::CONTENT_DISPOSITION, "attachment; filename=\"register.jsonld\""),
    ];
    (headers, value.to_string()).into_response()
}

/// The body, and the name of each activity, in the language of the address.
fn words(
    state: &AppState,
    request: &PageRequest,
) -> (export::Controller, impl Fn(&notice::Activity) -> String) {
    let body = &state.site.organisation;
    let controller = export::Controller {
        name: organisation(&state.site, &request.lang).name,
        address: body.postal_address.line(),
        email: body.privacy_contact.email.clone(),
    };
    let texts = state.site.texts(&request.lang, None);
    let of = move |activity: &notice::Activity| {
        texts.as_ref().map(|texts| texts.text(&activity.message())).unwrap_or_default()
    };
    (controller, of)
}
