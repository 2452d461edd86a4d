//! What the site holds about the person: the answers that their device opens, and the case that their reference and
//! secret open. To be read, and as a file.

use super::{
    case::{Problems, look_up},
    case_token::{On, named, token},
    draft,
    posted::Posted,
    render::{PageRequest, render_offered},
    service::unavailable,
    visitor::Visitor,
};
use crate::{
    cases::{self, CaseView, FindError},
    secrets::VisitorSecret,
    state::AppState,
    store::StoreError,
};
use ::cases::Told;
use app::{
    data::Content,
    pages::{
        ByServer,
        your_case::field::CASE,
        your_information::{AS, Copy, Fact, YourInformationPage},
    },
    wizard::{InWords, answers_in_words, leave::KEEP},
};
use axum::{
    Json,
    extract::State,
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};
use locale::{fallback::unmarked, isolated};
use serde_json::{Value, json};
use wizard::Answers;

/// `/{lang}/your-information`
pub async fn show(State(state): State<AppState>, visitor: Visitor, request: PageRequest) -> Response {
    render(&state, &visitor, &request, StatusCode::OK, YourInformationPage::default()).await
}

async fn render(
    state: &AppState,
    visitor: &Visitor,
    request: &PageRequest,
    status: StatusCode,
    page: YourInformationPage,
) -> Response {
    let drafts = match drafts(state, visitor.secret.as_ref()).await {
        Ok(drafts) => drafts.iter().map(|held| held.copy(state, &request.lang)).collect(),
        Err(error) => return unavailable(state, request, visitor, &error).await,
    };
    let page = YourInformationPage { drafts, ..page };
    render_offered(state, request, status, Content::Server(Box::new(ByServer::YourInformation(page)))).await
}

/// What is held of one service.
struct Held {
    service: String,
    answers: Answers,
    /// The names of the files that go with them.
    documents: Vec<String>,
    /// The last day on which it is kept, of answers not sent (ISO 8601).
    until: Option<String>,
    /// Of a case: its reference, the text of its state, and the day of its receipt.
    case: Option<(String, String, String)>,
    /// Of a case: what has happened to it, with what was said.
    history: Vec<Told>,
}

impl Held {
    fn words(&self, state: &AppState, lang: &str) -> Vec<InWords> {
        let service = state.site.services.get(&self.service);
        let found = service.zip(state.site.shown_texts(lang, Some(&self.service)));
        let today = state.clock.today();
        found
            .map(|(service, texts)| answers_in_words(&texts, service, &self.answers, today))
            .unwrap_or_default()
    }

    fn name(&self, state: &AppState, lang: &str) -> String {
        state.site.shown_service_name(lang, &self.service)
    }

    fn copy(&self, state: &AppState, lang: &str) -> Copy {
        let mut facts = Vec::new();
        facts.extend(self.until.clone().map(|day| ("copy-kept", Fact::Day(day))));
        if let Some((reference, stand, received)) = &self.case {
            facts.push(("copy-reference", Fact::Words(reference.clone())));
            facts.push(("copy-state", Fact::Text(stand.clone())));
            facts.push(("copy-received", Fact::Day(received.clone())));
        }
        let href = match self.case {
            Some(_) => format!("/{lang}/case"),
            None => format!("/{lang}/services/{}", self.service),
        };
        let mut answers = self.words(state, lang);
        let heading = state.site.shown_texts(lang, None).map(|texts| texts.text("evidence-list"));
        answers.extend(heading.filter(|_| !self.documents.is_empty()).map(|question| InWords {
            question,
            answer: self.documents.join("\n"),
            dir: Some("auto"),
        }));
        answers.extend(self.happened(state, lang));
        Copy { service: self.name(state, lang), href, facts, answers }
    }

    /// What has happened, the oldest first: what it was, and when, with what was said.
    fn happened(&self, state: &AppState, lang: &str) -> Vec<InWords> {
        let Some(texts) = state.site.shown_texts(lang, None) else { return Vec::new() };
        let happened = self.history.iter().map(|told| {
            let day = texts.date(state.clock.day_of(told.event.at));
            let said = told.words.iter().map(|words| isolated(lang, words.into()));
            let answer = std::iter::once(day).chain(said).collect::<Vec<_>>().join(" – ");
            let question = texts.text(&format!("event-{}", told.event.kind.name()));
            InWords { question, answer, dir: None }
        });
        happened.collect()
    }

    /// For programs: the answers as they are stored, and in words.
    fn json(&self, state: &AppState, lang: &str) -> Value {
        let words = self.words(state, lang).into_iter();
        let words = words
            .map(|told| json!({ "question": unmarked(&told.question), "answer": unmarked(&told.answer) }));
        json!({
            "service": self.service,
            "name": unmarked(&self.name(state, lang)),
            "kept_until": self.until,
            "reference": self.case.as_ref().map(|(reference, ..)| reference),
            "received": self.case.as_ref().map(|(.., received)| received),
            "answers": self.answers.0,
            "documents": self.documents,
            "history": self.history,
            "in_words": words.collect::<Vec<_>>(),
        })
    }
}

/// The answers that this device opens.
async fn drafts(state: &AppState, secret: Option<&VisitorSecret>) -> Result<Vec<Held>, StoreError> {
    let drafts = draft::all(state, secret).await?.into_iter();
    let held = drafts.map(|(service, draft, until)| Held {
        history: Vec::new(),
        service: service.id.clone(),
        until: Some(state.clock.day_of(until).to_string()),
        case: draft.data.sent.map(|sent| (sent.reference, "state-received".to_owned(), sent.received)),
        answers: draft.data.answers,
        documents: draft.uploads.iter().map(|upload| upload.name.as_str().to_owned()).collect(),
    });
    Ok(held.collect())
}

/// `/{lang}/your-information/answers.json`
pub async fn answers(State(state): State<AppState>, visitor: Visitor, request: PageRequest) -> Response {
    match drafts(&state, visitor.secret.as_ref()).await {
        Ok(drafts) => {
            let list: Vec<Value> = drafts.iter().map(|held| held.json(&state, &request.lang)).collect();
            file("answers.json", &json!(list))
        }
        Err(error) => unavailable(&state, &request, &visitor, &error).await,
    }
}

fn file(name: &str, value: &Value) -> Response {
    let disposition = format!("attachment; filename=\"{name}\"");
    let headers =
        [(header::CONTENT_DISPOSITION, disposition), (header::CACHE_CONTROL, "no-store".to_owned())];
    (headers, Json(value)).into_response()
}

/// `POST /{lang}/your-information`: the case with this reference, if the secret is its own; or the one that the page shows
/// already, in another language.
pub async fn case(
    State(state): State<AppState>,
    visitor: Visitor,
    request: PageRequest,
    Posted(fields): Posted<Vec<(String, String)>>,
) -> Response {
    let field = |name: &str| {
        let found = fields.iter().find(|(field, _)| field == name);
        found.map_or("", |(_, value)| value.trim())
    };
    let found = if field(KEEP).is_empty() {
        look_up(&state, field("reference"), field("secret")).await
    } else {
        again(&state, field(CASE)).await
    };
    let problems = match found {
        Ok(Ok(view)) => {
            let held = held(&view);
            if field(AS) == "file" {
                return file("case.json", &held.json(&state, &request.lang));
            }
            let case = Some(held.copy(&state, &request.lang));
            let token = token(&state, On::Copy, &view.case.reference);
            let page = YourInformationPage { case, token, ..YourInformationPage::default() };
            return render(&state, &visitor, &request, StatusCode::OK, page).await;
        }
        Ok(Err(problems)) => problems,
        Err(error) => return unavailable(&state, &request, &visitor, &error).await,
    };
    let reference = field("reference").to_uppercase();
    let page = YourInformationPage { reference, problems, ..YourInformationPage::default() };
    render(&state, &visitor, &request, StatusCode::UNPROCESSABLE_ENTITY, page).await
}

/// The case that the page shows already, or what is wrong.
async fn again(state: &AppState, token: &str) -> Result<Result<CaseView, Problems>, FindError> {
    let Some(reference) = named(state, On::Copy, token) else {
        return Ok(Err(vec![("secret", "again")]));
    };
    let found = cases::find_again(state, &reference).await?;
    Ok(found.ok_or_else(|| vec![("reference", "not-found")]))
}

fn held(view: &CaseView) -> Held {
    let case = &view.case;
    let received = case.acknowledgement.received_on.to_string();
    Held {
        service: case.service.clone(),
        answers: case.answers.clone(),
        documents: case.documents.iter().map(|document| document.name.clone()).collect(),
        until: None,
        case: Some((case.reference.to_string(), format!("state-{}", case.state.name()), received)),
        history: view.history.clone(),
    }
}
