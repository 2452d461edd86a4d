//! Making something happen to a case: a form for each event. What is typed is sent to the very function that the case API
//! has for it.

use super::{
    case::{Opened, open},
    content,
    door::{Inside, failed, led},
    filing,
};
use crate::{
    cases::{ActError, Actor, act},
    pages::{
        posted::Posted,
        render::{error_page, render},
    },
    secrets::random,
    state::AppState,
};
use ::cases::{EventKind, FieldProblem, IdempotencyKey, List, NewEvent, Reopening, Role, transition::next};
use app::{
    data::ErrorKind,
    staff::{
        StaffPage,
        event::{EventForm, Field, FieldKind},
    },
};
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::Response,
};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use serde_json::{Map, Value, json};

/// How much longer a standard may be given at once.
const TERMS: [&str; 6] =
    ["5 working days", "10 working days", "20 working days", "1 months", "24 hours", "72 hours"];

/// Whether staff have a form for it.
pub fn has_form(kind: EventKind) -> bool {
    kind != EventKind::Received
}

/// `/{lang}/staff/cases/{reference}/{event}`
pub async fn show(
    State(state): State<AppState>,
    Path((_, reference, event)): Path<(String, String, String)>,
    inside: Inside,
) -> Response {
    let (opened, kind) = match found(&state, &inside, &reference, &event).await {
        Ok(found) => found,
        Err(response) => return response,
    };
    let refused = next(opened.case.state, kind, Role::Staff).err().map(|_| "not-possible");
    let form = EventForm { refused, ..empty(&state, &inside, &opened, kind) };
    render(&state, &inside.request, StatusCode::OK, None, content(StaffPage::Event(form))).await
}

/// `POST /{lang}/staff/cases/{reference}/{event}`: does it once, or shows what is wrong with all that was typed.
pub async fn act_on(
    State(state): State<AppState>,
    Path((_, reference, event)): Path<(String, String, String)>,
    inside: Inside,
    Posted(typed): Posted<Vec<(String, String)>>,
) -> Response {
    let (opened, kind) = match found(&state, &inside, &reference, &event).await {
        Ok(found) => found,
        Err(response) => return response,
    };
    let value = |name: &str| {
        let found = typed.iter().filter(|(field, _)| field == name).map(|(_, value)| value.trim());
        found.collect::<Vec<_>>().join(" ")
    };
    let mut form = empty(&state, &inside, &opened, kind);
    for field in &mut form.fields {
        field.value = value(&field.name);
    }
    let revision = value("revision").parse().unwrap_or(0);
    (form.revision, form.key) = (opened.case.revision, value("key"));
    let Some(key) = IdempotencyKey::parse(&form.key) else {
        return error_page(&state, &inside.request, StatusCode::BAD_REQUEST, ErrorKind::BadRequest).await;
    };
    let changes = match kind {
        EventKind::Classify => {
            filing::changes(&filing::filed(&state, &opened.case, &opened.log), &form.fields)
        }
        _ => filled(&form.fields),
    };
    let refused = match NewEvent::from_json(&body(kind, revision, &changes)) {
        // A form that was sent before has made its changes already.
        Ok(new)
            if kind == EventKind::Classify && changes.is_empty() && new.revision == opened.case.revision =>
        {
            Refused::All("nothing-changed")
        }
        Err(problem) => Refused::Fields(problem.errors),
        Ok(new) => {
            let actor = Actor::Staff(inside.staff.id.clone());
            match act(&state, &opened.case.reference, actor, new, &key).await {
                Ok(_) => {
                    let to = format!("/{}/staff/cases/{}?done=1", inside.request.lang, opened.case.reference);
                    return led(&to);
                }
                Err(error) => match Refused::of(error) {
                    Ok(refused) => refused,
                    Err(error) => return failed(&state, &inside.request, &error).await,
                },
            }
        }
    };
    // What comes next is another thing.
    form.key = new_key();
    match refused {
        Refused::All(code) => form.refused = Some(code),
        Refused::Fields(errors) => {
            for field in &mut form.fields {
                let problem = errors.iter().find(|error| error.field == field.name);
                field.problem = problem.map(|problem: &FieldProblem| problem.code.clone());
            }
            if form.fields.iter().all(|field| field.problem.is_none()) {
                form.refused = Some("not-possible");
            }
        }
    }
    let page = content(StaffPage::Event(form));
    render(&state, &inside.request, StatusCode::UNPROCESSABLE_ENTITY, None, page).await
}

/// Why nothing happened: for one reason, or because of fields.
pub(super) enum Refused {
    All(&'static str),
    Fields(Vec<FieldProblem>),
}

impl Refused {
    /// What staff can do something about.
    ///
    /// # Errors
    /// Any other error.
    pub(super) fn of(error: ActError) -> Result<Self, ActError> {
        match error {
            ActError::Invalid(errors) => Ok(Self::Fields(errors)),
            ActError::Stale(_) => Ok(Self::All("stale")),
            ActError::Refused(_) => Ok(Self::All("not-possible")),
            // The same form was sent before with something else in it.
            ActError::Once(_) => Ok(Self::All("sent-before")),
            error => Err(error),
        }
    }
}

/// The case and the event, if there are both.
async fn found(
    state: &AppState,
    inside: &Inside,
    reference: &str,
    event: &str,
) -> Result<(Opened, EventKind), Response> {
    // Letters are written on a page of their own.
    let is_here = |kind: &EventKind| has_form(*kind) && *kind != EventKind::Letter;
    match EventKind::from_name(event).filter(is_here) {
        Some(kind) => Ok((open(state, inside, reference).await?, kind)),
        None => Err(error_page(state, &inside.request, StatusCode::NOT_FOUND, ErrorKind::NotFound).await),
    }
}

pub(super) fn new_key() -> String {
    URL_SAFE_NO_PAD.encode(random::<16>())
}

/// What was filled in.
fn filled(fields: &[Field]) -> Map<String, Value> {
    let filled = fields.iter().filter(|field| !field.value.is_empty());
    filled.map(|field| (field.name.clone(), Value::from(field.value.clone()))).collect()
}

/// What the case API would be sent.
fn body(kind: EventKind, revision: u32, said: &Map<String, Value>) -> Vec<u8> {
    let mut body = said.clone();
    body.insert("kind".to_owned(), json!(kind.name()));
    body.insert("revision".to_owned(), json!(revision));
    Value::Object(body).to_string().into_bytes()
}

fn empty(state: &AppState, inside: &Inside, opened: &Opened, kind: EventKind) -> EventForm {
    let field = |(name, kind): (&str, FieldKind)| Field { name: name.to_owned(), kind, ..Field::default() };
    let fields = match kind {
        EventKind::Classify => {
            let filed = filing::filed(state, &opened.case, &opened.log);
            filing::fields(state, &filed, state.clock.today())
        }
        _ => fields(state, opened, kind).into_iter().map(field).collect(),
    };
    let language = state.site.texts(&opened.case.language, None).map(|texts| texts.text("language-name"));
    EventForm {
        staff: inside.signed_in(),
        reference: opened.case.reference.to_string(),
        event: kind.name().to_owned(),
        language: language.unwrap_or_default(),
        revision: opened.case.revision,
        key: new_key(),
        fields,
        refused: None,
    }
}

/// The fields of an event, by the names that they have in the case API.
fn fields(state: &AppState, opened: &Opened, kind: EventKind) -> Vec<(&'static str, FieldKind)> {
    use FieldKind::{ForPerson, ForStaff, Line};
    let codes = |list: List| {
        let today = state.clock.today();
        let known = state.site.codes.list(list).iter();
        let offered = known.filter(|code| code.holds_on(today));
        FieldKind::OneOf(offered.map(|code| (code.id.clone(), code.message(list))).collect())
    };
    match kind {
        EventKind::Allocate => vec![("queue", codes(List::Queue)), ("officer", Line)],
        EventKind::Suspend => vec![("question", ForPerson)],
        EventKind::AddInformation => vec![("text", ForPerson)],
        EventKind::Note => vec![("text", ForStaff)],
        EventKind::Extend => {
            vec![("standard", standards(state, opened)), ("by", terms()), ("reason", ForPerson)]
        }
        EventKind::Decide => vec![
            ("decision", codes(List::Decision)),
            ("detail_1", codes(List::Detail1)),
            ("detail_2", codes(List::Detail2)),
            ("outcome", ForPerson),
        ],
        EventKind::Close => vec![("channel", codes(List::Channel))],
        EventKind::Reopen => {
            let reasons =
                Reopening::ALL.iter().map(|why| (why.name().to_owned(), format!("staff-because-{why}")));
            vec![("because", FieldKind::OneOf(reasons.collect()))]
        }
        _ => Vec::new(),
    }
}

fn standards(state: &AppState, opened: &Opened) -> FieldKind {
    let service = state.site.services.get(&opened.case.service);
    let on = opened.case.acknowledgement.received_on;
    let holding = service.into_iter().flat_map(|service| service.standards.iter());
    let holding = holding.filter(|standard| standard.holds_on(on));
    FieldKind::OneOf(
        holding.map(|standard| (standard.id.clone(), format!("staff-standard-{}", standard.id))).collect(),
    )
}

fn terms() -> FieldKind {
    let key = |term: &str| format!("staff-by-{}", term.replace(' ', "-"));
    FieldKind::OneOf(TERMS.iter().map(|term| ((*term).to_owned(), key(term))).collect())
}
